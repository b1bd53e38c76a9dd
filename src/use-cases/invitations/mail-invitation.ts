import 'server-only'
import type { Actor } from '@/auth/actor'
import { type ClaimedMail, claimMail, removeMail } from '@/database/outbox'
import { findPerson } from '@/database/people'
import { findWorkspace } from '@/database/workspaces'
import { mailIsSet } from '@/mail/mail-is-set'
import { mailText } from '@/mail/mail-text'
import { CLAIM } from '../mails/deliver-mail'
import { queueMails } from '../mails/queue-mails'
import { INVITATION_DAYS } from './invitation-token'

type Mailed = { id: string; email: string; link: string; expiresAt: Date }

/**
 * Queues the mail with an invitation's link, in place of an earlier one that still waits, for the caller to try first.
 * In the transaction that makes the invitation. The mail has the invitation's id, so that it can be taken back with it.
 * @returns null where no mail server is set up.
 */
export async function mailInvitation(
  { workspaceId, userId }: Actor,
  { id, email, link, expiresAt }: Mailed,
): Promise<ClaimedMail | null> {
  await removeMail(id)
  if (!mailIsSet()) return null
  const workspace = (await findWorkspace(workspaceId))?.name ?? ''
  const invitedBy = (userId && (await findPerson(userId))?.name) || workspace
  const text = mailText('invitation', { invitedBy, workspace, link, days: INVITATION_DAYS })
  await queueMails([{ to: email, ...text }], { id, workspaceId, roundId: null, expiresAt })
  return claimMail(id, CLAIM)
}
