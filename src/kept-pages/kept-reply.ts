import 'server-only'
import { randomBytes } from 'node:crypto'
import { exchange } from '@/config/exchange'
import { getLinkState } from '@/use-cases/responses/get-link-state'
import { isForAnybody } from './is-for-anybody'
import { keptPage } from './kept-pages'
import { filledGzip, filledPage } from './page-template'

/** Where a link for answering leads, and its form. */
const ANSWERING = /^\/a\/([\w-]+)(?:\/answer)?$/

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
  const [, token] = ANSWERING.exec(address) ?? []
  if (method !== 'GET' || token === undefined || !isForAnybody(headers, address)) return null
  const exchanged = exchange()?.getStore()
  // Whatever is wrong with the database, the page knows how to say it.
  const state = exchanged ? await getLinkState(token).catch(() => null) : null
  const page = state === null ? null : keptPage(address, state)
  if (!exchanged || !page) return null
  // Past Next, which would compress once more what is compressed.
  const secrets = [nonce, newKey()]
  if (/\bgzip\b/.test(headers.get('accept-encoding') ?? '')) exchanged.pageEncoding = 'gzip'
  exchanged.page = exchanged.pageEncoding ? filledGzip(page.template, secrets) : filledPage(page.template, secrets)
  return new Response(null, { headers: page.headers.map(([name, value]) => [name, value] as [string, string]) })
}

/** What a browser without script sends its answers under. */
export const newKey = () => randomBytes(32).toString('base64url')
