import { findPersonByEmail } from '../../src/database/people'
import { AdminError } from './admin-error'

/** Whose account it is. @throws AdminError if there is none. */
export async function requirePerson(email: string): Promise<{ id: string; name: string }> {
  const person = await findPersonByEmail(email)
  if (person === null) throw new AdminError(`There is no account with the address ${email}.`)
  return person
}
