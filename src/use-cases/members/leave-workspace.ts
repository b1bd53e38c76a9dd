import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { deleteMembership, findMembershipOf } from '@/database/memberships'
import { findWorkspace, lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireTypedName } from '../teams/require-typed-name'
import { requireOtherAdmin } from './require-other-admin'
import { voidWhatAdminsMade } from './void-what-admins-made'

/**
 * Ends one's own membership, which nobody can undo by themselves: so the workspace's name must be typed.
 * @throws AppError `not-found` for who is no member (any more), or `invalid` if the typed name is another, or for the
 * last admin.
 */
export async function leaveWorkspace(actor: Actor, typedName: string): Promise<void> {
  const { workspaceId, userId } = actor
  await inTransaction(async () => {
    await lockWorkspace(workspaceId)
    const membership = userId === null ? null : await findMembershipOf(workspaceId, userId)
    if (membership === null || membership.suspendedAt !== null) throw new AppError('not-found')
    requireTypedName(typedName, (await findWorkspace(workspaceId))?.name ?? '')
    await requireOtherAdmin(workspaceId, membership)
    await deleteMembership(workspaceId, membership.id)
    if (membership.role === 'admin') await voidWhatAdminsMade(workspaceId, membership.userId)
    await record(actor, 'member.left', { type: 'person', id: membership.userId }, { role: membership.role })
  })
}
