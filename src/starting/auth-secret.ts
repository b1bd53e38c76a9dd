import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Environment, EnvironmentError } from '@/config/environment'
import { sqliteFile } from '@/database/sqlite-file'

/**
 * The installation's secret: AUTH_SECRET, else the one kept in a file beside the data, which the first start makes.
 * Several processes on several machines need the same AUTH_SECRET.
 * @param folder - where the file is if the database is no file; null where nothing stays on the machine
 * @throws EnvironmentError if there is none and nowhere to keep one, or the file does not hold one.
 */
export function authSecret({ AUTH_SECRET, DATABASE_URL }: Environment, folder: string | null = null): string {
  if (AUTH_SECRET !== undefined) return AUTH_SECRET
  const file = secretFile(DATABASE_URL, folder)
  if (file === null) {
    throw new EnvironmentError(
      'AUTH_SECRET must be set, since the data is not on this machine: at least 32 characters, the same for all processes.',
    )
  }
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeOnce(file, `${randomBytes(32).toString('base64url')}\n`)
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (secret.length < 32)
    throw new EnvironmentError(`${file} must hold at least 32 characters. Restore it from a backup.`)
  return secret
}

function secretFile(databaseUrl: string, folder: string | null): string | null {
  const place = databaseUrl.startsWith('file:') ? dirname(sqliteFile(databaseUrl)) : folder
  return place && join(place, 'auth-secret')
}

/** Of two first starts at once, both take what the faster one wrote. */
function writeOnce(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
