import 'server-only'
import type { Visitor } from '@/auth/actor'
import { requireTries } from '@/auth/rate-limit'
import { createResetLink, RESET_LINK_LIFETIME } from '@/auth/reset-link'
import { inTransaction } from '@/database/client'
import { findPasswordHash } from '@/database/passwords'
import { findPersonByEmail } from '@/database/people'
import { AppError } from '@/errors/app-error'
import { mailIsSet } from '@/mail/mail-is-set'
import { mailText } from '@/mail/mail-text'
import { queueMails } from '../mails/queue-mails'
import { nudgeMails } from '../mails/send-due-mails'

/**
 * Asks for a link to a new password by mail.
 * @returns what remains to be done after the reply: neither its words nor its time may tell whether there is an account.
 * @throws AppError `not-found` where no mail can be sent, or `too-many` tries.
 */
export async function requestReset({ network }: Visitor, email: string): Promise<() => Promise<void>> {
  if (!mailIsSet()) throw new AppError('not-found')
  await requireTries([
    { name: 'reset-request', of: email },
    { name: 'reset-network', of: network },
  ])
  return () => mailResetLink(email)
}

/** Who has no password signs in with single sign-on, and a mailbox alone must not open a way around that. */
async function mailResetLink(email: string): Promise<void> {
  const person = await findPersonByEmail(email)
  if (person === null || (await findPasswordHash(person.id)) === null) return
  const expiresAt = new Date(Date.now() + RESET_LINK_LIFETIME * 60_000)
  await inTransaction(async () => {
    const link = await createResetLink(person.id, 'mailed')
    const text = mailText('reset', { link, minutes: RESET_LINK_LIFETIME })
    await queueMails([{ to: email, ...text }], { workspaceId: null, roundId: null, expiresAt })
  })
  nudgeMails()
}
