import 'server-only'
import type { Actor, Role } from '@/auth/actor'
import { updateMembership } from '@/database/memberships'
import { setLedTeams } from '@/database/team-leads'
import { record } from '../audit/record'
import { changeMembership } from './change-membership'
import { requireOtherAdmin } from './require-other-admin'
import { signMemberOut } from './sign-member-out'
import { voidWhatAdminsMade } from './void-what-admins-made'

/**
 * Gives a member another role and has them sign in anew. Who is no lead any more keeps no teams that would come back
 * with the role.
 * @throws AppError `forbidden`, `not-found`, or `invalid` for the last admin.
 */
export async function changeRole(actor: Actor, membershipId: string, role: Role): Promise<void> {
  await changeMembership(actor, membershipId, async (membership) => {
    const { id, userId, role: before } = membership
    if (role === before) return
    await requireOtherAdmin(actor.workspaceId, membership)
    await updateMembership(actor.workspaceId, id, { role })
    if (before === 'admin') await voidWhatAdminsMade(actor.workspaceId, userId)
    if (role !== 'lead') await setLedTeams(actor.workspaceId, id, [])
    await signMemberOut(actor, userId)
    await record(actor, 'member.role-changed', { type: 'person', id: userId }, { before, after: role })
  })
}
