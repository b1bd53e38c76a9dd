import 'server-only'
import { randomBytes } from 'node:crypto'
import { getLinkState } from '@/use-cases/responses/get-link-state'
import { isForAnybody } from './is-for-anybody'
import { type KeptPage, keptPage } from './kept-pages'
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
  // Whatever is wrong with the database, the page knows how to say it.
  const state = await getLinkState(token).catch(() => null)
  const page = state === null ? null : keptPage(address, state)
  return page && reply(page, [nonce, newKey()], /\bgzip\b/.test(headers.get('accept-encoding') ?? ''))
}

/** What a browser without script sends its answers under. */
export const newKey = () => randomBytes(32).toString('base64url')

function reply({ template, headers }: KeptPage, secrets: readonly string[], isCompressed: boolean): Response {
  const body = isCompressed ? filledGzip(template, secrets) : filledPage(template, secrets)
  const ofBody = [['content-length', String(body.length)], ...(isCompressed ? [['content-encoding', 'gzip']] : [])]
  return new Response(new Uint8Array(body), { headers: [...headers, ...ofBody] as [string, string][] })
}
