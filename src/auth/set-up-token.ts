import 'server-only'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/**
 * The token that opens the set-up. Made from the secret, so that all processes of an installation tell the same one,
 * nothing is stored, and nobody without the machine's log or the secret can guess it.
 */
export function setUpToken(secret: string): string {
  return createHmac('sha256', secret).update('calms-radar set-up').digest('base64url').slice(0, 32)
}

export function isSetUpToken(token: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(token.trim()), digest(setUpToken(secret)))
}

/** Tells whether two secrets are the same without telling anything else of them. */
export function secretFingerprint(secret: string): string {
  return createHmac('sha256', secret).update('calms-radar fingerprint').digest('hex').slice(0, 32)
}
