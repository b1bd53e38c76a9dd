import type { AsyncLocalStorage } from 'node:async_hooks'

type Reply = { status: number | undefined; setHeader: (name: string, value: string) => void }

/** Set by scripts/starting/exchange.mjs; without it (in tests of single functions) there is no reply to change. */
const exchange = (globalThis as Record<symbol, unknown>)[Symbol.for('calms-radar.exchange')] as
  | AsyncLocalStorage<Reply>
  | undefined

/** Gives the reply to this request a status that Next would not, or would with a page that needs script only. */
export function replyWith(status: 403 | 404 | 429, headers: Readonly<Record<string, string>> = {}): void {
  const reply = exchange?.getStore()
  if (!reply) return
  reply.status = status
  for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value)
}
