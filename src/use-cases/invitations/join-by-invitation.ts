import 'server-only'
import type { Visitor } from '@/auth/actor'
import { requireTries } from '@/auth/rate-limit'
import { inTransaction } from '@/database/client'
import { isUniqueViolation } from '@/database/is-unique-violation'
import { insertPerson } from '@/database/people'
import { AppError } from '@/errors/app-error'
import { newPassword } from '../account/new-password'
import { becomeMember } from './become-member'
import { findInvitation } from './find-invitation'
import type { JoinInput } from './join-schema'

/**
 * Makes an account for the invited address, and its owner a member. That the address is theirs is not shown by that:
 * whoever made the link has it too.
 * @returns the address, to sign in with.
 * @throws AppError `not-found` for a link that does not work (any more), `invalid` for the password or an address that
 * has an account, or `too-many`.
 */
export async function joinByInvitation(
  visitor: Visitor,
  token: string,
  { name, password }: JoinInput,
): Promise<string> {
  const invitation = await findInvitation(visitor, token)
  if (invitation === null) throw new AppError('not-found')
  const { email, workspaceName } = invitation
  if (invitation.hasAccount) throw hasAccount()
  await requireTries([{ name: 'new-password', of: visitor.network }])
  const passwordHash = await newPassword(password, [name, email, workspaceName])
  const create = () => insertPerson({ name, email, passwordHash, emailVerified: false })
  await inTransaction(() => becomeMember(token, invitation, create)).catch((error) => {
    // Two invitations of one address, to different workspaces, may be used at once.
    throw isUniqueViolation(error) ? hasAccount() : error
  })
  return email
}

const hasAccount = () => new AppError('invalid', [{ field: '', problem: 'accountAlready' }])
