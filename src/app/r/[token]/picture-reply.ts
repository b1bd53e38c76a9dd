import { createHash } from 'node:crypto'
import { isKnownTag } from '@/config/is-known-tag'

const TYPE = { 'content-type': 'image/svg+xml; charset=utf-8' }

/**
 * An SVG that whoever keeps it asks for again each time, so that it ends with its link; it is sent anew only if it
 * differs.
 * @param known - the request's If-None-Match
 */
export function pictureReply(status: 200 | 404, svg: string, known: string | null = null): Response {
  if (status === 404) return new Response(svg, { status, headers: { ...TYPE, 'cache-control': 'no-store' } })
  const etag = `"${createHash('sha256').update(svg).digest('base64url')}"`
  const headers = { etag, 'cache-control': 'private, no-cache, max-age=0' }
  if (isKnownTag(etag, known)) return new Response(null, { status: 304, headers })
  return new Response(svg, { headers: { ...TYPE, ...headers } })
}
