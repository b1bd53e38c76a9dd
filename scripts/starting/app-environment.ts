import { resolve } from 'node:path'
import nextEnvironment from '@next/env'
import { type Environment, readEnvironment } from '../../src/config/environment'
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

/** What the app's own process gets: the environment as it was checked, with the secret. */
export function appVariables(checked: Environment, secret: string): NodeJS.ProcessEnv {
  const { DATABASE_URL, HOST, PORT, APP_URL, TRUST_PROXY } = checked
  const known = {
    DATABASE_URL,
    HOST,
    PORT: String(PORT),
    APP_URL,
    TRUST_PROXY: String(TRUST_PROXY),
    AUTH_SECRET: secret,
  }
  return { ...process.env, ...known, SETUP_PASSWORD: '' }
}

/** Where the data is, without the password that a URL may hold. */
export function dataPlace({ DATABASE_URL }: Environment): string {
  if (DATABASE_URL.startsWith('file:')) return resolve(root, DATABASE_URL.slice('file:'.length))
  const { host, pathname } = new URL(DATABASE_URL)
  return `PostgreSQL at ${host}${pathname}`
}
