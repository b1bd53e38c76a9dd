import 'server-only'
import type { Actor } from '@/auth/actor'
import { findMember } from '@/database/members'
import { deleteMembership } from '@/database/memberships'
import { record } from '../audit/record'
import { requireTypedName } from '../teams/require-typed-name'
import { changeMembership } from './change-membership'
import { requireOtherAdmin } from './require-other-admin'
import { signMemberOut } from './sign-member-out'
import { voidWhatAdminsMade } from './void-what-admins-made'

/**
 * Ends somebody's membership; what their teams have answered stays, and so does their account.
 * @throws AppError `forbidden`, `not-found`, or `invalid` if the typed name is another, or for the last admin.
 */
export async function removeMember(actor: Actor, membershipId: string, typedName: string): Promise<void> {
  await changeMembership(actor, membershipId, async (membership) => {
    const { id, userId, role } = membership
    const member = await findMember(actor.workspaceId, id)
    requireTypedName(typedName, member?.name ?? '')
    await requireOtherAdmin(actor.workspaceId, membership)
    await deleteMembership(actor.workspaceId, id)
    if (role === 'admin') await voidWhatAdminsMade(actor.workspaceId, userId)
    await signMemberOut(actor, userId)
    await record(actor, 'member.removed', { type: 'person', id: userId }, { role })
  })
}
