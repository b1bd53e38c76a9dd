import 'server-only'
import { type ClaimedMail, postponeMail, removeMail } from '@/database/outbox'
import { log } from '@/logging/log'
import { messageIdOf, openMail } from '@/mail/sealed-mail'
import { sendMail } from '@/mail/send-mail'
import type { SendOutcome } from '@/mail/send-outcome'
import { retryDelay } from './retry-delay'

/** For how many seconds a mail is its sender's: longer than sending one can take. */
export const CLAIM = 120

/**
 * Sends a mail that was claimed, and takes it out of the outbox, or has it tried again later. A server that takes the
 * mail and dies before saying so gets it a second time, under the same Message-ID.
 */
export async function deliverMail({ id, sealed, tries }: ClaimedMail): Promise<SendOutcome> {
  const mail = openMail(sealed)
  if (mail === null) {
    log.error('A waiting mail was dropped: it was sealed with another secret')
    await removeMail(id)
    return 'refused'
  }
  const outcome = await sendMail(mail, messageIdOf(sealed))
  if (outcome === 'sent' || outcome === 'refused') {
    await removeMail(id)
    return outcome
  }
  if (!(await postponeMail(id, retryDelay(tries)))) {
    log.error('A mail was given up: its time would be over')
    await removeMail(id)
  }
  // Without a mail server there is none to be reached.
  return outcome === 'not-set' ? 'unreachable' : outcome
}
