import 'server-only'
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '@/config/environment'
import { installationSecret } from '@/config/installation-secret'
import type { Mail } from './send-mail'

const CIPHER = 'aes-256-gcm'
/** In bytes. */
const NONCE = 12
const TAG = 16

/** A mail as it may be stored: it holds an address, and links of which the database has only hashes. */
export function sealMail(mail: Mail): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, key(), nonce)
  const text = Buffer.concat([cipher.update(JSON.stringify(mail)), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
}

/** The mail again; null if it was sealed with another secret, or changed since. */
export function openMail(sealed: string): Mail | null {
  const bytes = Buffer.from(sealed, 'base64url')
  try {
    const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE), { authTagLength: TAG })
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
    // Nobody else can have made it.
    return JSON.parse(text.toString()) as Mail
  } catch {
    return null
  }
}

/** By what a receiver recognises a mail that comes a second time: the same at every try, and of no other mail. */
export function messageIdOf(sealed: string): string {
  const hash = createHash('sha256').update(sealed).digest('hex').slice(0, 32)
  return `<${hash}@${new URL(environment().APP_URL).hostname}>`
}

function key(): Buffer {
  return Buffer.from(hkdfSync('sha256', installationSecret(), '', 'calms-radar outbox', 32))
}
