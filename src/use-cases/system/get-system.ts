import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { environment } from '@/config/environment'
import { databaseKind, databaseSize } from '@/database/database-size'
import { appliedMigrations } from '@/database/missing-migrations'
import { type TableRows, tableRows } from '@/database/table-rows'
import { waitingMails } from '@/database/waiting-mails'
import { isAdminOfAll } from '@/database/workspaces'
import { mailIsSet } from '@/mail/mail-is-set'
import { backupFailure } from '../backups/backup-failure'
import { lastBackup } from './last-backup'
import { type Setting, settingsInForce } from './settings-in-force'
import { type Version, version } from './version'

const MEBIBYTE = 2 ** 20

/** What only concerns who runs all workspaces of the installation. */
export type Inside = {
  /** In whole MiB, at least 1: finer steps would move with every answer. */
  size: number
  rows: TableRows
  migrations: string[]
  mails: { count: number; oldest: Date | null }
  settings: Setting[]
}

export type System = Version & {
  node: string
  /** When this process began. */
  since: Date
  database: 'sqlite' | 'postgresql'
  lastBackup: Date | null
  /** When a backup failed, unless one has succeeded since. */
  backupFailure: Date | null
  mailIsSet: boolean
  /** Null for who is not an admin of every workspace. */
  inside: Inside | null
}

/** What an admin is told of the installation. @throws AppError `forbidden`. */
export async function getSystem(actor: Actor): Promise<System> {
  requireRole(actor, 'admin')
  const runsAll = actor.userId !== null && (await isAdminOfAll(actor.userId))
  return {
    ...version(),
    node: process.version,
    since: new Date(performance.timeOrigin),
    database: databaseKind(),
    lastBackup: lastBackup(),
    backupFailure: backupFailure(),
    mailIsSet: mailIsSet(),
    inside: runsAll ? await inside() : null,
  }
}

async function inside(): Promise<Inside> {
  return {
    size: Math.max(1, Math.round((await databaseSize()) / MEBIBYTE)),
    rows: await tableRows(),
    migrations: await appliedMigrations(),
    mails: await waitingMails(),
    settings: settingsInForce(process.env, environment()),
  }
}
