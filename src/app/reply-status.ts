import type { AsyncLocalStorage } from 'node:async_hooks'

type Reply = { status: number | undefined; setHeader: (name: string, value: string) => void }

/** Set by scripts/starting/exchange.mjs; without it (in tests of single functions) there is no reply to change. */
const exchange = (globalThis as Record<symbol, unknown>)[Symbol.for('calms-radar.exchange')] as
  | AsyncLocalStorage<Reply>
  | undefined

/** Makes the reply to this request a "429 Too Many Requests" that says when to come back, in seconds. */
export function replyTooMany(retryAfter: number): void {
  const reply = exchange?.getStore()
  if (!reply) return
  reply.status = 429
  reply.setHeader('retry-after', String(retryAfter))
}
