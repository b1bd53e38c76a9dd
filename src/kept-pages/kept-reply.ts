import 'server-only'
import { exchange } from '@/config/exchange'
import { getLinkState } from '@/use-cases/responses/get-link-state'
import { newReceipt } from '@/use-cases/responses/new-receipt'
import { isForAnybody, tokenIn } from './is-for-anybody'
import { isKept, keptPage } from './kept-pages'
import { filledGzip, filledPage } from './page-template'

/** What browsers say that read gzip, unless they say that they do not (RFC 9110, 12.5.3). */
const GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/

/**
 * The page behind a team's link as it was last made for somebody, with secrets of its own; null if it is to be made:
 * there is none yet, something it tells has changed, or this browser gets another.
 */
export async function keptReply(
  method: string,
  headers: Headers,
  address: string,
  nonce: string,
): Promise<Response | null> {
  const token = tokenIn(address)
  const exchanged = exchange()?.getStore()
  if (method !== 'GET' || token === null || !exchanged || !isForAnybody(headers) || !isKept(address)) return null
  // Whatever is wrong with the database, the page knows how to say it.
  const state = await getLinkState(token).catch(() => null)
  const page = state === null ? null : keptPage(address, state)
  if (!page) return null
  // Past Next, which would compress once more what is compressed.
  const secrets = [nonce, newReceipt()]
  if (GZIP.test(headers.get('accept-encoding') ?? '')) exchanged.pageEncoding = 'gzip'
  exchanged.page = exchanged.pageEncoding ? filledGzip(page.template, secrets) : filledPage(page.template, secrets)
  return new Response(null, { headers: page.headers.map(([name, value]) => [name, value] as [string, string]) })
}
