import { setTimeout as wait } from 'node:timers/promises'

/**
 * Waits until an address gives a page.
 * @throws Error if it gives something else, or the process ends before
 */
export async function untilAnswered(url: string, ended: AbortSignal): Promise<void> {
  for (;;) {
    const reply = await fetch(url, { signal: ended }).catch(() => null)
    if (ended.aborted) throw new Error(`What should have answered at ${url} has ended.`)
    if (reply?.ok) return void (await reply.arrayBuffer())
    if (reply) throw new Error(`${url} answered with ${reply.status}.`)
    await wait(5)
  }
}
