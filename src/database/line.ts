import { AsyncResource } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'

/** Somebody who waits until something of theirs is stored. */
export type Waiting<Open> = {
  /** @returns what is to be called once it is stored */
  work: (open: Open) => Promise<() => void>
  fail: (error: unknown) => void
}

/** Takes some out of the line, stores what they want, and tells them. Never throws. */
type StoreSome<Open> = (waiting: Waiting<Open>[]) => Promise<void>

type Line<Open> = { waiting: Waiting<Open>[]; isServed: boolean }

/** One a process: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarLine?: Line<never> }

/** Has `work` done with whoever else waits at that moment. @returns what it gave, once that is stored */
export function inLine<Open, T>(work: (open: Open) => Promise<T>, storeSome: StoreSome<Open>): Promise<T> {
  store.calmsRadarLine ??= { waiting: [], isServed: false }
  // A process has one database, and so one kind of line.
  const line = store.calmsRadarLine as unknown as Line<Open>
  // Takes a fraction of the time of AsyncLocalStorage.snapshot().
  const own = new AsyncResource('calms-radar.line')
  return new Promise<T>((settle, fail) => {
    const inOwnContext = async (open: Open) => {
      const result = await own.runInAsyncScope(work, undefined, open)
      return () => settle(result)
    }
    line.waiting.push({ work: inOwnContext, fail })
    if (!line.isServed) void serve(line, storeSome)
  })
}

async function serve<Open>(line: Line<Open>, storeSome: StoreSome<Open>): Promise<void> {
  line.isServed = true
  while (line.waiting.length > 0) {
    // Whose request has arrived, too, comes along.
    await setImmediate()
    await storeSome(line.waiting)
  }
  line.isServed = false
}
