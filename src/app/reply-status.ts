import { exchange } from '@/config/exchange'

/** Gives the reply to this request a status that Next would not, or would with a page that needs script only. */
export function replyWith(status: 403 | 404 | 429 | 503, headers: Readonly<Record<string, string>> = {}): void {
  const reply = exchange()?.getStore()
  if (!reply) return
  reply.status = status
  for (const [name, value] of Object.entries(headers)) reply.setHeader(name, value)
}
