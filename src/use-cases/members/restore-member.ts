import 'server-only'
import type { Actor } from '@/auth/actor'
import { updateMembership } from '@/database/memberships'
import { record } from '../audit/record'
import { changeMembership } from './change-membership'

/** Opens the workspace to a suspended member again, as it was. @throws AppError `forbidden` or `not-found`. */
export async function restoreMember(actor: Actor, membershipId: string): Promise<void> {
  await changeMembership(actor, membershipId, async ({ id, userId, suspendedAt }) => {
    if (suspendedAt === null) return
    await updateMembership(actor.workspaceId, id, { suspendedAt: null })
    await record(actor, 'member.restored', { type: 'person', id: userId })
  })
}
