import { secretFingerprint } from '../../src/auth/set-up-token'
import { installationSecret } from '../../src/config/installation-secret'
import { deleteAllOfTheSecret } from '../../src/database/administration'
import { inTransaction } from '../../src/database/client'
import { installedFingerprint, updateFingerprint } from '../../src/database/installation'
import { recordAtMachine } from './record-at-machine'

/** Goes on with the present secret. What was signed or encrypted with the old one is of no use any more, and goes. */
export async function newSecret(): Promise<string> {
  const fingerprint = secretFingerprint(installationSecret())
  return inTransaction(async () => {
    if ((await installedFingerprint()) === fingerprint)
      return 'The secret is the one of the set-up; nothing is changed.'
    await updateFingerprint(fingerprint)
    const { signedOut, withoutFactor } = await deleteAllOfTheSecret()
    for (const id of signedOut) await recordAtMachine(id, 'account.signed-out')
    for (const id of withoutFactor) await recordAtMachine(id, 'account.second-factor-off')
    const people = `${signedOut.length} signed out, ${withoutFactor.length} without their second factor`
    return `The present secret is now that of the installation (people: ${people}). Restart the app.`
  })
}
