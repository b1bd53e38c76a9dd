import type { AsyncLocalStorage } from 'node:async_hooks'

/** What can be said of the reply to a request that Next does not let a page say. */
export type Reply = {
  status: number | undefined
  /** HTML to send in place of what Next makes of a page that failed, which is empty without script. */
  page: string | undefined
  setHeader: (name: string, value: string) => void
}

/** Set by scripts/starting/exchange.mjs, which is loaded before the app; null where it was not. */
export function exchange(): AsyncLocalStorage<Reply> | null {
  const set = (globalThis as Record<symbol, unknown>)[Symbol.for('calms-radar.exchange')]
  return (set as AsyncLocalStorage<Reply> | undefined) ?? null
}
