import 'server-only'
import { signedInState } from '@/auth/signed-in-state'
import { exchange, type Reply } from '@/config/exchange'
import { isKnownTag } from '@/config/is-known-tag'
import { getLinkState } from '@/use-cases/responses/get-link-state'
import { newReceipt } from '@/use-cases/responses/new-receipt'
import { isForAnybody, tokenIn } from './is-for-anybody'
import { isKept, type KeptPage, keptPage } from './kept-pages'
import { filledGzip, filledPage } from './page-template'
import { resultsName } from './results-pages'

/** What browsers say that read gzip, unless they say that they do not (RFC 9110, 12.5.3). */
const GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/

/**
 * A page as it was made before, with secrets of its own: one behind a team's link that was last made for somebody else, or
 * one of results that this browser got before. Null if it is to be made: there is none, something it tells has changed,
 * or this browser gets another.
 */
export async function keptReply(
  method: string,
  headers: Headers,
  address: string,
  nonce: string,
): Promise<Response | null> {
  const reply = exchange()?.getStore()
  if (method !== 'GET' || !reply) return null
  const page = (await keptLinkPage(headers, address)) ?? (await keptResults(headers, address, reply))
  return page && filled(page, headers, nonce, reply)
}

async function keptLinkPage(headers: Headers, address: string): Promise<KeptPage | null> {
  const token = tokenIn(address)
  if (token === null || !isForAnybody(headers) || !isKept(address)) return null
  // Whatever is wrong with the database, the page knows how to say it.
  const state = await getLinkState(token).catch(() => null)
  return state === null ? null : keptPage(address, state)
}

/** What a page is made of is read before the page itself, lest it be newer than the page. */
async function keptResults(headers: Headers, address: string, reply: Reply): Promise<KeptPage | null> {
  const name = resultsName(address, headers)
  const state = name === null ? null : await signedInState(headers.get('cookie')).catch(() => null)
  if (name === null || state === null) return null
  reply.state = state
  return keptPage(name, state)
}

/** Past Next, which would compress once more what is compressed. */
function filled({ template, headers }: KeptPage, asked: Headers, nonce: string, reply: Reply): Response {
  const told = new Headers(headers.map(([name, value]) => [name, value] as [string, string]))
  const etag = told.get('etag')
  if (etag !== null && isKnownTag(etag, asked.get('if-none-match'))) {
    told.delete('content-type')
    return new Response(null, { status: 304, headers: told })
  }
  const secrets = [nonce, newReceipt()]
  const isGzip = GZIP.test(asked.get('accept-encoding') ?? '')
  reply.page = isGzip ? filledGzip(template, secrets) : filledPage(template, secrets)
  // What concerns the body is dropped with that of Next.
  const ofBody = ['content-type', 'etag'].flatMap((name) => [[name, told.get(name)] as const])
  reply.pageHeaders = Object.fromEntries([
    ...ofBody.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    ...(isGzip ? [['content-encoding', 'gzip']] : []),
  ])
  return new Response(null, { headers: told })
}
