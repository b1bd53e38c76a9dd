import 'server-only'
import { readEnvironment } from '@/config/environment'
import { backupFolder, listBackups } from '@/database/backup-names'
import { providerOf } from '@/database/provider'

/**
 * When the newest backup in the folder was begun; null if there is none, or on PostgreSQL, which its own tools back up.
 * One from the future, when the clock was wrong, would hide that none has been made since.
 */
export function lastBackup(now = new Date()): Date | null {
  const { DATABASE_URL } = readEnvironment()
  if (providerOf(DATABASE_URL) === 'postgresql') return null
  return listBackups(backupFolder(DATABASE_URL)).find(({ time }) => time <= now)?.time ?? null
}
