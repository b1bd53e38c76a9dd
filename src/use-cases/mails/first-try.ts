import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import type { ClaimedMail } from '@/database/outbox'
import { deliverMail } from './deliver-mail'

/** How long somebody who looks at the page waits for a mail server, in milliseconds. */
const PATIENCE = 4_000

/**
 * Tries to send a mail that was claimed when it was queued.
 * @returns what became of it within a few seconds: `waiting` means that it is tried on, now and later.
 */
export async function firstTry(mail: ClaimedMail): Promise<'sent' | 'refused' | 'waiting'> {
  const given = new AbortController()
  const trying = deliverMail(mail).catch(() => null)
  const outcome = await Promise.race([trying, wait(PATIENCE, null, { signal: given.signal }).catch(() => null)])
  given.abort()
  return outcome === 'sent' || outcome === 'refused' ? outcome : 'waiting'
}
