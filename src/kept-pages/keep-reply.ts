import 'server-only'
import { gunzipSync } from 'node:zlib'
import { exchange } from '@/config/exchange'
import { isForAnybody, tokenIn } from './is-for-anybody'
import { keepPage } from './kept-pages'
import { pageTemplate } from './page-template'

/** What a browser and the caches on its way are told of a page; the rest is settled anew for each reply. */
const TOLD = ['content-type', 'cache-control']

/**
 * Lets the page that is being made be sent to others, too, who ask for it as anybody does (see `keptReply`).
 * @param request - its headers, and its address with the question
 * @param of - the state that the page is made of
 * @param key - what a browser without script is to send under, if the page has that
 */
export function keepReply(request: Pick<Headers, 'get'>, address: string, of: string, key?: string): void {
  const reply = exchange()?.getStore()
  const nonce = request.get('x-nonce')
  if (!reply || !nonce || process.env.NODE_ENV !== 'production' || !isForAnybody(request)) return
  // One spelling for each link.
  if (tokenIn(address) === null) return
  reply.keep = (body, header) => {
    const [type = '', encoding = 'identity'] = [header('content-type'), header('content-encoding')]
    if (!type.startsWith('text/html') || !['identity', 'gzip'].includes(encoding) || header('set-cookie')) return
    const html = whole(body, encoding)
    if (html === null) return
    const template = pageTemplate(html, key === undefined ? [nonce] : [nonce, key])
    const headers = TOLD.map((name) => [name, header(name) ?? ''] as const)
    keepPage(address, { of, template, headers: [...headers, ['vary', 'accept-encoding, cookie, rsc']] })
  }
}

/** A reply that was cut off cannot be read to its end; what asked for it has its answer already, and must not fail now. */
function whole(body: Buffer, encoding: string): string | null {
  try {
    return (encoding === 'gzip' ? gunzipSync(body) : body).toString()
  } catch {
    return null
  }
}
