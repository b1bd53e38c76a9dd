import { randomUUID } from 'node:crypto'

const SENT = /^[A-Za-z0-9._-]{1,64}$/

/**
 * The id of a request: what a trusted proxy calls it, if that can stand in a log, else a new one.
 * @param proxies - how many proxies are trusted; with none, anybody may have sent the header
 */
export function requestId(sent: string | string[] | undefined, proxies: number): string {
  return proxies > 0 && typeof sent === 'string' && SENT.test(sent) ? sent : randomUUID()
}
