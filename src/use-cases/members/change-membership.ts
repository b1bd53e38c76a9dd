import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { findMembership, type Membership } from '@/database/memberships'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'

/**
 * Changes a membership as an admin, while nobody else changes one of the workspace.
 * @throws AppError `forbidden`, or `not-found` for a missing and a foreign one alike.
 */
export async function changeMembership<T>(
  actor: Actor,
  membershipId: string,
  change: (membership: Membership) => Promise<T>,
): Promise<T> {
  requireRole(actor, 'admin')
  return inTransaction(async () => {
    await lockWorkspace(actor.workspaceId)
    const membership = await findMembership(actor.workspaceId, membershipId)
    if (membership === null) throw new AppError('not-found')
    return change(membership)
  })
}
