import { test as base, expect } from '@playwright/test'

type Guard = {
  /** The console errors that a test provokes on purpose. */
  expectedErrors: RegExp | null
  guard: undefined
}

/** Every test also fails if a page asks another host for something, throws, or writes an error to the console. */
export const test = base.extend<Guard>({
  expectedErrors: [null, { option: true }],
  // Smooth scrolling would have every click wait for its end.
  contextOptions: { reducedMotion: 'reduce' },
  guard: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const strangers: string[] = []
      const errors: string[] = []
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (origin !== baseURL && protocol !== 'data:' && protocol !== 'blob:') strangers.push(request.url())
      })
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (thrown) => errors.push(String(thrown.error())))
      await use(undefined)
      expect(strangers, 'requests to other hosts').toEqual([])
      expect(
        errors.filter((text) => !expectedErrors?.test(text)),
        'errors in the browser',
      ).toEqual([])
    },
    { auto: true },
  ],
})
