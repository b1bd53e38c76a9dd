import { join, resolve } from 'node:path'
import nextEnvironment from '@next/env'
import { type Environment, readEnvironment } from '../../src/config/environment'
import { authSecret } from '../../src/starting/auth-secret'
import { root } from '../root'

/**
 * The app's environment: the variables, and the .env files just as Next reads them, so that what is made ready before
 * the start is what the app then uses.
 * @throws EnvironmentError naming every variable that is wrong.
 */
export function appEnvironment(mode: 'production' | 'development'): Environment {
  // Relative paths, such as the database's, are meant from the project's folder.
  process.chdir(root)
  nextEnvironment.loadEnvConfig(root, mode === 'development')
  return readEnvironment()
}

/**
 * What the app's own process gets: the environment as it was checked, with nothing in it that depends on the folder it
 * runs in, and the secret that stays on this machine.
 */
export function appVariables(checked: Environment): NodeJS.ProcessEnv {
  const { BACKUP_FOLDER, DATABASE_CA, DATABASE_URL, HOST, PORT, APP_URL, TRUST_PROXY } = checked
  const known = {
    DATABASE_URL: placed(DATABASE_URL),
    HOST,
    PORT: String(PORT),
    APP_URL,
    TRUST_PROXY: String(TRUST_PROXY),
    AUTH_SECRET: authSecret(checked, secretFolder),
    ...(BACKUP_FOLDER === undefined ? {} : { BACKUP_FOLDER: resolve(root, BACKUP_FOLDER) }),
    ...(DATABASE_CA === undefined ? {} : { DATABASE_CA: resolve(root, DATABASE_CA) }),
  }
  return { ...process.env, ...known }
}

/** Where the secret is kept when the data is not on this machine. */
export const secretFolder = join(root, 'data')

function placed(url: string): string {
  return url.startsWith('file:') ? `file:${resolve(root, url.slice('file:'.length))}` : url
}
