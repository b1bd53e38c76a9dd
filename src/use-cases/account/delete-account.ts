import 'server-only'
import type { Person } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { openMemberships, soleAdminWorkspaces } from '@/database/memberships'
import { findPasswordHash } from '@/database/passwords'
import { deletePerson } from '@/database/people'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { recordForPerson } from '../audit/record-for-person'
import { requirePassword } from './require-password'

export type Deletion = { typedEmail: string; password: string }

/**
 * Deletes the person's account with all that hangs on it. What stays (the audit log) has ids only, which then stand for
 * nobody.
 * @throws AppError `invalid` if the address is not typed right, the password is wrong, or a workspace would be left
 * without an admin; or `too-many` tries of the password.
 */
export async function deleteAccount(person: Person, { typedEmail, password }: Deletion): Promise<void> {
  const { userId, email } = person
  if (typedEmail.trim().toLowerCase() !== email) {
    throw new AppError('invalid', [{ field: 'typedEmail', problem: 'emailMismatch' }])
  }
  if ((await findPasswordHash(userId)) !== null) await requirePassword(person, password)
  await inTransaction(async () => {
    await lockWorkspaces(userId)
    if ((await soleAdminWorkspaces(userId)).length > 0) {
      throw new AppError('invalid', [{ field: '', problem: 'soleAdmin' }])
    }
    await recordForPerson(userId, 'account.deleted')
    await deletePerson(userId)
  })
}

/** So that two last admins cannot go at the same time. Always in the same order, so that nobody waits for each other. */
async function lockWorkspaces(userId: string): Promise<void> {
  const ids = (await openMemberships(userId)).map(({ workspaceId }) => workspaceId)
  for (const id of ids.toSorted()) await lockWorkspace(id)
}
