import 'server-only'
import { gunzipSync } from 'node:zlib'
import { exchange } from '@/config/exchange'
import { type KeptPage, keepPage } from './kept-pages'
import { pageTemplate } from './page-template'

/** What a browser and the caches on its way are told of a page; the rest is settled anew for each reply. */
const TOLD = ['content-type', 'cache-control', 'etag']

/** HTML, and figures for a script. */
const TYPES = /^(text\/html|application\/json)\b/

/**
 * Lets the reply that is being made be sent again, as long as what it is made of stays the same.
 * @param name - whose it is: an address, with whatever else tells apart who gets which
 * @param secrets - what is drawn anew for each reply
 */
export function keepReply(name: string, page: Pick<KeptPage, 'of' | 'until'>, secrets: readonly string[]): void {
  const reply = exchange()?.getStore()
  if (!reply || process.env.NODE_ENV !== 'production') return
  reply.keep = (body, header) => {
    const [type = '', encoding = 'identity'] = [header('content-type'), header('content-encoding')]
    if (!TYPES.test(type) || !['identity', 'gzip'].includes(encoding) || header('set-cookie')) return
    const text = whole(body, encoding)
    if (text === null) return
    const headers = TOLD.flatMap((told) => [[told, header(told) ?? ''] as const]).filter(([, value]) => value !== '')
    const vary = ['vary', 'accept-encoding, cookie, rsc'] as const
    keepPage(name, { ...page, template: pageTemplate(text, secrets), headers: [...headers, vary] })
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
