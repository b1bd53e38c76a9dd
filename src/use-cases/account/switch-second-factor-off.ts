import 'server-only'
import type { Person } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { deleteSecondFactor } from '@/database/second-factors'
import { recordForPerson } from '../audit/record-for-person'
import { requirePassword } from './require-password'

/**
 * Switches the second factor off. The session is then to be renewed (renewSession).
 * @throws AppError `invalid` if the password is wrong, `forbidden` for who has none, or `too-many` tries.
 */
export async function switchSecondFactorOff(person: Person, password: string): Promise<void> {
  await requirePassword(person, password)
  await inTransaction(async () => {
    if (await deleteSecondFactor(person.userId)) await recordForPerson(person.userId, 'account.second-factor-off')
  })
}
