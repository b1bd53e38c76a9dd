import { exchange } from './config/exchange'
import { HTTP_STATUS } from './errors/http-status'
import { outageOf, RETRY_AFTER } from './errors/outage'
import { outagePage } from './outage-page'

type Failed = {
  /** With the search. */
  path: string
  method: string
  headers: Readonly<Record<string, string | string[] | undefined>>
}

/** Gives the reply to a request that failed because of the database the status, the advice and the words for that. */
export function replyToOutage(error: unknown, { path, method, headers }: Failed): void {
  const outage = outageOf(error)
  const reply = exchange()?.getStore()
  if (outage === null || !reply) return
  reply.status = HTTP_STATUS[outage]
  reply.setHeader('retry-after', String(RETRY_AFTER[outage]))
  // A script of ours reads Next's own reply, which tells it the same.
  const isRead = String(headers.accept).includes('text/html') && !headers.rsc && !headers['next-action']
  if (isRead) reply.page = outagePage(outage, path, method === 'POST')
}
