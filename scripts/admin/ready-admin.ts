import { secretFingerprint } from '../../src/auth/set-up-token'
import { disconnect } from '../../src/database/client'
import { installedFingerprint } from '../../src/database/installation'
import { migrate } from '../../src/database/migrate'
import { authSecret } from '../../src/starting/auth-secret'
import { appEnvironment, secretFolder } from '../starting/app-environment'
import { AdminError } from './admin-error'

/**
 * Makes ready what commands need: the environment with its secret, and the database.
 * @returns what is to be called at the end.
 * @throws AdminError if there is nothing to administer yet, or the secret is another one and is needed.
 */
export async function readyAdmin(needsSecret: boolean): Promise<() => Promise<void>> {
  const environment = appEnvironment('production')
  const secret = authSecret(environment, secretFolder)
  process.env.AUTH_SECRET = secret
  await migrate(environment.DATABASE_URL, { tell: (message) => console.error(message) })
  try {
    const fingerprint = await installedFingerprint()
    if (fingerprint === null) throw new AdminError('Nothing is set up yet. Start the app (npm start) first.')
    if (needsSecret && fingerprint !== secretFingerprint(secret)) {
      throw new AdminError(
        'AUTH_SECRET (or the file auth-secret beside the data) is not the one of the set-up. Restore it, or see new-secret.',
      )
    }
  } catch (error) {
    await disconnect()
    throw error
  }
  return disconnect
}
