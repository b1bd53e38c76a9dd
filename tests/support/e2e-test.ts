import { test as base, expect } from '@playwright/test'
import { adminState } from './admin-state'

type Guard = {
  /** The console errors that a test provokes on purpose. */
  expectedErrors: RegExp | null
  /** The one other origin whose pages the browser may be led to: a sign-in provider's. */
  alsoLedTo: string | null
  guard: undefined
}

/** Every test also fails if a page asks another host for something, throws, or writes an error to the console. */
export const test = base.extend<Guard>({
  expectedErrors: [null, { option: true }],
  alsoLedTo: [null, { option: true }],
  // Smooth scrolling would have every click wait for its end.
  // Signed in as the admin; whoever is not says `test.use({ storageState: undefined })`.
  storageState: async ({ baseURL }, use) => use(await adminState(baseURL ?? '')),
  contextOptions: { reducedMotion: 'reduce' },
  guard: [
    async ({ context, baseURL, expectedErrors, alsoLedTo }, use) => {
      const strangers: string[] = []
      const errors: string[] = []
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        // Whole pages only: nothing of ours may load anything from there.
        if (origin === alsoLedTo && request.isNavigationRequest()) return
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
