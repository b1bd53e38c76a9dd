import 'server-only'
import { listInvitedTeams } from '@/database/invitations'
import { listMembers } from '@/database/members'
import type { KnownLead } from './plan-leads'

/** Everybody who is a member or was invited, with the teams that they answer for or will. */
export async function knownLeads(workspaceId: string): Promise<KnownLead[]> {
  const members = (await listMembers(workspaceId)).map(({ id, email, role, teams }) => ({
    email,
    role,
    membershipId: id,
    teamIds: teams.map((team) => team.id),
  }))
  const invited = (await listInvitedTeams(workspaceId)).map((one) => ({ ...one, membershipId: null }))
  // Who is a member is one, whatever invitation there still is.
  return [...invited, ...members]
}
