import 'server-only'
import { isForAnybody, tokenIn } from './is-for-anybody'
import { keepReply } from './keep-reply'

/**
 * Lets a page behind a team's link be sent to others, too, who ask for it as anybody does (see `keptReply`).
 * @param request - its headers, and its address with the question
 * @param of - the state that the page is made of
 * @param key - what a browser without script is to send under, if the page has that
 */
export function keepLinkPage(request: Pick<Headers, 'get'>, address: string, of: string, key?: string): void {
  const nonce = request.get('x-nonce')
  // One spelling for each link.
  if (!nonce || !isForAnybody(request) || tokenIn(address) === null) return
  keepReply(address, { of }, key === undefined ? [nonce] : [nonce, key])
}
