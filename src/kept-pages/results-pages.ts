import { createHash } from 'node:crypto'
import { exchange } from '@/config/exchange'
import { keepReply } from './keep-reply'

/** Where results are shown to who is signed in, each figure made of published results alone; and figures for a script. */
const PAGES = /^\/(dashboard|assessments\/[\w-]+)(\?|$)/
const FIGURES = /^\/dashboard\/teams\/data(\?|$)/

/** A report's link may have expired since, or the name of a month is another one: in milliseconds. */
const LONGEST = 5 * 60_000

/**
 * The name that a page of results is kept by; null for all others. Whoever sends other cookies gets another one: they are
 * kept as a hash, since they are a key to more than this page.
 */
export function resultsName(address: string, headers: Pick<Headers, 'get'>): string | null {
  const cookies = headers.get('cookie')
  // Next's own script asks for another form of the same page.
  const isPage = PAGES.test(address) && headers.get('accept')?.includes('text/html')
  if (cookies === null || !(isPage || FIGURES.test(address))) return null
  return `${address} ${createHash('sha256').update(cookies).digest('base64url')}`
}

/**
 * Lets the page of results that is being made be sent again to the same browser. For pages that show nothing but what
 * raises the revision of a workspace, and what `signedInState` tells.
 * @param request - its headers, as src/proxy.ts hands them on
 */
export function keepResults(request: Pick<Headers, 'get'>): void {
  const of = exchange()?.getStore()?.state
  const nonce = request.get('x-nonce')
  const name = resultsName(request.get('x-address') ?? '', request)
  if (of === undefined || !nonce || name === null) return
  keepReply(name, { of, until: Date.now() + LONGEST }, [nonce])
}
