import { createHash } from 'node:crypto'

/** How many cookies are remembered: some 2 MB. */
const MOST = 10_000

/** Hashes of session cookies whose signatures were right, the one used last at the end, with the tokens that they sign. */
const known = new Map<string, string>()

/** The token of a session cookie whose signature was found to be right before, in this process; null if it was not yet. */
export function knownToken(cookie: string): string | null {
  const key = hashOf(cookie)
  const token = known.get(key)
  if (token === undefined) return null
  known.delete(key)
  known.set(key, token)
  return token
}

/** Remembers that a cookie's signature is right. It never becomes wrong: what it opens is looked up each time. */
export function rememberCookie(cookie: string, token: string): void {
  known.set(hashOf(cookie), token)
  const [oldest] = known.keys()
  if (known.size > MOST && oldest !== undefined) known.delete(oldest)
}

const hashOf = (cookie: string) => createHash('sha256').update(cookie).digest('base64url')
