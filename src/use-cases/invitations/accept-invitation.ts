import 'server-only'
import type { Person, Visitor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { chooseWorkspace } from '@/database/sessions'
import { AppError } from '@/errors/app-error'
import { becomeMember } from './become-member'
import { findInvitation } from './find-invitation'

/**
 * Makes who is signed in a member, and shows them that workspace.
 * @throws AppError `not-found` for a link that does not work (any more), `invalid` for another address than the invited
 * one or for who is a member already, or `too-many`.
 */
export async function acceptInvitation(visitor: Visitor, person: Person, token: string): Promise<void> {
  const { userId, sessionId, email } = person
  const invitation = await findInvitation(visitor, token)
  if (invitation === null) throw new AppError('not-found')
  if (invitation.email !== email) throw new AppError('invalid', [{ field: '', problem: 'otherAddress' }])
  await inTransaction(async () => {
    await becomeMember(token, invitation, async () => userId)
    await chooseWorkspace(userId, sessionId, invitation.workspaceId)
  })
}
