import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { createResetLink } from '@/auth/reset-link'
import { findMembership, openMemberships, workspaceIdsOf } from '@/database/memberships'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'

/**
 * A link with which a member can choose a new password. Whoever has it can take the account over, so an admin gets one
 * only if that opens no workspace to them that they do not run anyway.
 * @throws AppError `forbidden`, `not-found`, or `invalid` if the member belongs to a workspace that the actor does not
 * run, or is the actor, who would need no password for it.
 */
export async function makeResetLink(actor: Actor, membershipId: string): Promise<string> {
  requireRole(actor, 'admin')
  const membership = await findMembership(actor.workspaceId, membershipId)
  if (membership === null) throw new AppError('not-found')
  const { userId } = membership
  if (userId === actor.userId) throw new AppError('invalid', [{ field: '', problem: 'ownResetLink' }])
  const run = await workspacesRunBy(actor)
  const theirs = await workspaceIdsOf(userId)
  if (theirs.some((id) => !run.has(id))) throw new AppError('invalid', [{ field: '', problem: 'foreignResetLink' }])
  await record(actor, 'member.reset-link-made', { type: 'person', id: userId })
  return createResetLink(userId)
}

async function workspacesRunBy({ userId }: Actor): Promise<ReadonlySet<string>> {
  const open = userId === null ? [] : await openMemberships(userId)
  return new Set(open.filter(({ role }) => role === 'admin').map(({ workspaceId }) => workspaceId))
}
