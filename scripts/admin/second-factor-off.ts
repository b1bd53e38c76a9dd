import { inTransaction } from '../../src/database/client'
import { deleteSecondFactor } from '../../src/database/second-factors'
import { deleteSessions } from '../../src/database/sessions'
import { recordAtMachine } from './record-at-machine'
import { requirePerson } from './require-person'

/** Also signs the person out: the phone may be in other hands. @throws AdminError if there is no such account. */
export async function secondFactorOff(email: string): Promise<string> {
  const { id, name } = await requirePerson(email)
  return inTransaction(async () => {
    if (!(await deleteSecondFactor(id))) return `${name} has no second factor.`
    await deleteSessions(id)
    await recordAtMachine(id, 'account.second-factor-off')
    return `The second factor of ${name} is off, and they are signed out everywhere. The password alone signs them in.`
  })
}
