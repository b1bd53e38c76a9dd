import { createResetLink, RESET_LINK_LIFETIME } from '../../src/auth/reset-link'
import { inTransaction } from '../../src/database/client'
import { recordAtMachine } from './record-at-machine'
import { requirePerson } from './require-person'

/** @throws AdminError if there is no such account. */
export async function resetPassword(email: string): Promise<string> {
  const person = await requirePerson(email)
  const link = await inTransaction(async () => {
    await recordAtMachine(person.id, 'member.reset-link-made')
    return createResetLink(person.id)
  })
  return `${person.name} can choose a new password, once and within ${RESET_LINK_LIFETIME} minutes:\n${link}`
}
