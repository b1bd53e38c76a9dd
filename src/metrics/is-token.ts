import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Whether what was sent is the token. How long that takes tells nothing of it. */
export function isToken(sent: string, token: string): boolean {
  return timingSafeEqual(digest(sent), digest(token))
}
