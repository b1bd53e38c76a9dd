import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { createResetLink } from '@/auth/reset-link'
import { inTransaction } from '@/database/client'
import { findMembership, openMemberships, workspaceIdsOf } from '@/database/memberships'
import { findPasswordHash } from '@/database/passwords'
import { lockPerson } from '@/database/people'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'

/**
 * A link with which a member can choose a new password. Whoever has it can take the account over, so an admin gets one
 * only if that opens no workspace to them that they do not run anyway.
 * @throws AppError `forbidden`, `not-found`, or `invalid` if the member belongs to a workspace that the actor does not
 * run, has no password (a new one would be a way around single sign-on), or is the actor, who would need none for it.
 */
export async function makeResetLink(actor: Actor, membershipId: string): Promise<string> {
  requireRole(actor, 'admin')
  const membership = await findMembership(actor.workspaceId, membershipId)
  if (membership === null) throw new AppError('not-found')
  const { userId } = membership
  if (userId === actor.userId) throw refusal('ownResetLink')
  return inTransaction(async () => {
    // Who becomes a member of another workspace meanwhile has to wait, and makes this link void then.
    await lockPerson(userId)
    if ((await findPasswordHash(userId)) === null) throw refusal('noPasswordToReset')
    const run = await workspacesRunBy(actor)
    const theirs = await workspaceIdsOf(userId)
    if (theirs.some((id) => !run.has(id))) throw refusal('foreignResetLink')
    await record(actor, 'member.reset-link-made', { type: 'person', id: userId })
    return createResetLink(userId)
  })
}

const refusal = (problem: string) => new AppError('invalid', [{ field: '', problem }])

async function workspacesRunBy({ userId }: Actor): Promise<ReadonlySet<string>> {
  const open = userId === null ? [] : await openMemberships(userId)
  return new Set(open.filter(({ role }) => role === 'admin').map(({ workspaceId }) => workspaceId))
}
