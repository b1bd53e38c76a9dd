import 'server-only'
import type { Person } from '@/auth/actor'
import { requireTries } from '@/auth/rate-limit'
import { inTransaction } from '@/database/client'
import { storePasswordHash } from '@/database/passwords'
import { deleteSessions } from '@/database/sessions'
import { deleteOpenLinks } from '@/database/verifications'
import { recordForPerson } from '../audit/record-for-person'
import { newPassword } from './new-password'
import { requirePassword } from './require-password'

/**
 * Changes the password and signs out everywhere else. The session itself is then to be renewed (renewSession).
 * @throws AppError `invalid` if the present password is wrong or the new one too easy, `forbidden` for who has none, or
 * `too-many` tries.
 */
export async function changePassword(person: Person, present: string, wanted: string): Promise<void> {
  const { userId, sessionId, name, email } = person
  await requirePassword(person, present, 'presentPassword')
  await requireTries([{ name: 'new-password', of: userId }])
  const passwordHash = await newPassword(wanted, [name, email], 'newPassword')
  await inTransaction(async () => {
    await storePasswordHash(userId, passwordHash)
    await deleteOpenLinks(userId)
    await deleteSessions(userId, sessionId)
    await recordForPerson(userId, 'account.password-changed')
  })
}
