import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { secretFingerprint } from '../../src/auth/set-up-token'
import type { Environment } from '../../src/config/environment'
import { sqliteFile } from '../../src/database/sqlite-file'

/** The secret is not in a backup: together they open everything, apart neither opens second factors or sessions. */
export function backupSecretWords({ AUTH_SECRET, DATABASE_URL }: Environment): string {
  const secret = AUTH_SECRET === undefined ? secretFile(DATABASE_URL) : 'AUTH_SECRET'
  return `The secret is not in it: keep a copy of ${secret} in another place, once.`
}

/** What is to be done about the secret after a restore; null if it is the one of the set-up. */
export function restoreSecretWords(environment: Environment, installed: string | null): string | null {
  const secret = presentSecret(environment)
  if (installed === null || (secret !== null && secretFingerprint(secret) === installed)) return null
  return `The present secret is not the one of this backup, so the app will not start. Put the right one into ${
    environment.AUTH_SECRET === undefined ? secretFile(environment.DATABASE_URL) : 'AUTH_SECRET'
  }, or see new-secret in docs/admin-command.md.`
}

function presentSecret({ AUTH_SECRET, DATABASE_URL }: Environment): string | null {
  if (AUTH_SECRET !== undefined) return AUTH_SECRET
  const file = secretFile(DATABASE_URL)
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}

const secretFile = (url: string) => join(dirname(sqliteFile(url)), 'auth-secret')
