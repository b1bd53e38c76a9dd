import 'server-only'
import type { Actor } from '@/auth/actor'
import { environment } from '@/config/environment'
import { putInvitation } from '@/database/invitations'
import type { ClaimedMail } from '@/database/outbox'
import { record } from '../audit/record'
import { INVITATION_DAYS, invitationTokenHash, newInvitationToken } from './invitation-token'
import { mailInvitation } from './mail-invitation'

const DAY = 86_400_000

type Invited = { email: string; role: 'admin' | 'coach' | 'lead'; teamIds: readonly string[] }

/**
 * Makes an invitation in place of an earlier one for the same address, and queues its mail. For the transaction of a
 * caller that has asked who may.
 * @returns its link, and the mail for the caller to try first; null where no mail server is set up.
 */
export async function makeInvitation(
  { email, role, teamIds }: Invited,
  actor: Actor,
): Promise<{ link: string; mail: ClaimedMail | null }> {
  const token = newInvitationToken()
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * DAY)
  const link = `${environment().APP_URL}/invitations/${token}`
  const invitation = { email, role, teamIds, tokenHash: invitationTokenHash(token), expiresAt }
  const id = await putInvitation(actor.workspaceId, invitation)
  await record(actor, 'member.invited', { type: 'invitation', id }, { role, teams: teamIds })
  return { link, mail: await mailInvitation(actor, { id, email, link, expiresAt }) }
}
