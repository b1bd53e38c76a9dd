import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Environment, EnvironmentError } from '../../src/config/environment'
import { root } from '../root'

/**
 * The installation's secret: AUTH_SECRET, else the one kept in a file beside the data, which the first start makes.
 * Several processes on several machines need the same AUTH_SECRET.
 */
export function authSecret({ AUTH_SECRET, DATABASE_URL }: Environment): string {
  if (AUTH_SECRET !== undefined) return AUTH_SECRET
  const file = secretFile(DATABASE_URL)
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeOnce(file, `${randomBytes(32).toString('base64url')}\n`)
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new EnvironmentError(`${file} must hold at least 32 characters. Restore it from a backup.`)
  return secret
}

/** Beside the SQLite file; for PostgreSQL in the folder `data` of the project. */
export function secretFile(databaseUrl: string): string {
  const folder = databaseUrl.startsWith('file:')
    ? dirname(resolve(root, databaseUrl.slice('file:'.length)))
    : join(root, 'data')
  return join(folder, 'auth-secret')
}

/** Of two first starts at once, both take what the faster one wrote. */
function writeOnce(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
