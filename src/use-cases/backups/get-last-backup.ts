import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { readEnvironment } from '@/config/environment'
import { type Backup, backupFolder, listBackups } from '@/database/backup-names'
import { providerOf } from '@/database/provider'
import { type BackupProblem, lastProblem } from './last-problem'

/** What an admin is told about backups: the newest one, how often they are made (hours, 0: never), what went wrong. */
export type LastBackup = { last: Backup | null; everyHours: number; problem: BackupProblem | null }

/**
 * The last backup of SQLite; null on PostgreSQL, which the app does not back up.
 * @throws AppError `forbidden` for others than admins.
 */
export async function getLastBackup(actor: Actor): Promise<LastBackup | null> {
  requireRole(actor, 'admin')
  const { BACKUP_EVERY, DATABASE_URL } = readEnvironment()
  if (providerOf(DATABASE_URL) === 'postgresql') return null
  const [last = null] = listBackups(backupFolder(DATABASE_URL))
  return { last, everyHours: BACKUP_EVERY, problem: lastProblem() }
}
