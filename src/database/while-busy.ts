import { setTimeout } from 'node:timers/promises'

/** Between two tries, in milliseconds. */
const FIRST_PAUSE = 5
const LONGEST_PAUSE = 50

/**
 * What `work` gives, tried again for as long as another process holds SQLite's lock. SQLite can wait by itself, but then
 * this whole process stands still: it would answer nobody, not even that it lives.
 * @param patience - how long, in milliseconds; the last error is thrown after that
 */
export async function whileBusy<T>(patience: number, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patience
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() + pause > deadline) throw error
    }
    await setTimeout(pause)
  }
}

/** By what the driver adapter tells of the error. */
function isBusy(error: unknown): boolean {
  const { cause } = error as { cause?: { originalCode?: unknown } }
  return typeof cause?.originalCode === 'string' && cause.originalCode.startsWith('SQLITE_BUSY')
}
