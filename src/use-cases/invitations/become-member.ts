import 'server-only'
import { type OpenInvitation, useUpInvitation } from '@/database/invitations'
import { findMembershipOf, insertMembership } from '@/database/memberships'
import { removeMail } from '@/database/outbox'
import { setLedTeams } from '@/database/team-leads'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { invitationTokenHash } from './invitation-token'

/**
 * Uses an invitation up. To be called in a transaction.
 * @param person gives the id of who becomes a member, once it is sure that the link works.
 * @throws AppError `not-found` if somebody else was faster, or `invalid` for who is a member already.
 */
export async function becomeMember(
  token: string,
  invitation: OpenInvitation,
  person: () => Promise<string>,
): Promise<void> {
  const { id: invitationId, workspaceId, role, teamIds } = invitation
  await lockWorkspace(workspaceId)
  if (!(await useUpInvitation(invitationTokenHash(token)))) throw new AppError('not-found')
  // The link was handed on before its mail could be sent.
  await removeMail(invitationId)
  const userId = await person()
  if ((await findMembershipOf(workspaceId, userId)) !== null) {
    throw new AppError('invalid', [{ field: '', problem: 'youAreMember' }])
  }
  const membershipId = await insertMembership(workspaceId, { userId, role })
  await setLedTeams(workspaceId, membershipId, teamIds)
  const details = { invitation: invitationId, role, teams: teamIds }
  await record({ workspaceId, userId }, 'invitation.accepted', { type: 'person', id: userId }, details)
}
