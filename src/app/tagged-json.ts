import { createHash } from 'node:crypto'
import { isKnownTag } from '@/config/is-known-tag'

/**
 * A value as JSON that a browser keeps for itself and asks for again each time; it is sent anew only if it differs.
 *
 * @param known - the request's If-None-Match: the tags of what the browser has
 * @see RFC 9110, section 8.8.3
 */
export function taggedJson(value: unknown, known: string | null): Response {
  const body = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'private, no-cache' }
  if (isKnownTag(etag, known)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } })
}
