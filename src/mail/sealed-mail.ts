import 'server-only'
import { createHash } from 'node:crypto'
import { environment } from '@/config/environment'
import { openText, sealText } from '@/config/sealed-text'
import type { Mail } from './send-mail'

const PURPOSE = 'outbox'

/** A mail as it may be stored: it holds an address, and links of which the database has only hashes. */
export function sealMail(mail: Mail): string {
  return sealText(PURPOSE, JSON.stringify(mail))
}

/** The mail again; null if it was sealed with another secret, or changed since. */
export function openMail(sealed: string): Mail | null {
  const text = openText(PURPOSE, sealed)
  // Nobody else can have made it.
  return text === null ? null : (JSON.parse(text) as Mail)
}

/** By what a receiver recognises a mail that comes a second time: the same at every try, and of no other mail. */
export function messageIdOf(sealed: string): string {
  const hash = createHash('sha256').update(sealed).digest('hex').slice(0, 32)
  return `<${hash}@${new URL(environment().APP_URL).hostname}>`
}
