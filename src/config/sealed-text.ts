import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { installationSecret } from './installation-secret'

const CIPHER = 'aes-256-gcm'
/** In bytes. */
const NONCE = 12
const TAG = 16

/** A text as it may be stored: nobody can read it without the installation's secret. */
export function sealText(purpose: string, plain: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key(purpose), nonce)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
}

/** The text again; null if it was sealed with another secret or for another purpose, or changed since. */
export function openText(purpose: string, sealed: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv(CIPHER, key(purpose), bytes.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString()
  } catch {
    return null
  }
}

function key(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', installationSecret(), '', `calms-radar ${purpose}`, 32))
}
