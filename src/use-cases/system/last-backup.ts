import 'server-only'
import { readEnvironment } from '@/config/environment'
import { backupFolder, listBackups } from '@/database/backup-names'
import { providerOf } from '@/database/provider'

/** When the last backup that the app keeps was made; null if there is none, or the database is backed up by other means. */
export async function lastBackup(): Promise<Date | null> {
  const { DATABASE_URL } = readEnvironment()
  if (providerOf(DATABASE_URL) === 'postgresql') return null
  return listBackups(backupFolder(DATABASE_URL))[0]?.time ?? null
}
