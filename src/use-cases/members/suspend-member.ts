import 'server-only'
import type { Actor } from '@/auth/actor'
import { updateMembership } from '@/database/memberships'
import { record } from '../audit/record'
import { changeMembership } from './change-membership'
import { requireOtherAdmin } from './require-other-admin'
import { signMemberOut } from './sign-member-out'
import { voidWhatAdminsMade } from './void-what-admins-made'

/**
 * Closes the workspace to a member until they are restored; role and teams are kept.
 * @throws AppError `forbidden`, `not-found`, or `invalid` for the last admin.
 */
export async function suspendMember(actor: Actor, membershipId: string): Promise<void> {
  await changeMembership(actor, membershipId, async (membership) => {
    const { id, userId, role, suspendedAt } = membership
    if (suspendedAt !== null) return
    await requireOtherAdmin(actor.workspaceId, membership)
    await updateMembership(actor.workspaceId, id, { suspendedAt: new Date() })
    if (role === 'admin') await voidWhatAdminsMade(actor.workspaceId, userId)
    await signMemberOut(actor, userId)
    await record(actor, 'member.suspended', { type: 'person', id: userId })
  })
}
