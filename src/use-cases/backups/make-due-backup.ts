import 'server-only'
import { join } from 'node:path'
import { readEnvironment } from '@/config/environment'
import { backUpTo } from '@/database/backup'
import { BackupError } from '@/database/backup-error'
import { backupFolder, backupName, listBackups } from '@/database/backup-names'
import { providerOf } from '@/database/provider'
import { removeBackups, removeUnfinished } from '@/database/remove-backups'
import { log } from '@/logging/log'
import { setBackupFailure } from './backup-failure'
import { beyondKept } from './beyond-kept'
import { forgetInBackups } from './forget-in-backups'

const HOUR = 3_600_000

/**
 * Makes a backup of SQLite if the last one is as old as BACKUP_EVERY says, removes those beyond BACKUP_KEEP, and then
 * destroys in the others the answers that are to be forgotten. Never throws: it is told to whoever runs this, and tried
 * again the next time.
 */
export async function makeDueBackup(now = new Date()): Promise<void> {
  const { BACKUP_EVERY, BACKUP_KEEP, DATABASE_URL } = readEnvironment()
  if (providerOf(DATABASE_URL) === 'postgresql') return
  try {
    const folder = backupFolder(DATABASE_URL)
    // First: what a kill has left may be what fills the disk.
    removeUnfinished(folder, now)
    // One of a time to come was made before the clock was put back, and says nothing of when the next is due.
    const [last] = listBackups(folder).filter(({ before, time }) => before === null && time <= now)
    if (BACKUP_EVERY > 0 && (last === undefined || now.getTime() - last.time.getTime() >= BACKUP_EVERY * HOUR)) {
      await backUpTo(DATABASE_URL, join(folder, backupName(now)))
      removeBackups(folder, beyondKept(listBackups(folder), BACKUP_KEEP))
    }
    await forgetInBackups(folder, now)
    setBackupFailure(null)
  } catch (error) {
    // What we say ourselves tells why: no space, no rights, a damaged database.
    const reason = error instanceof BackupError ? { reason: error.message } : {}
    log.error('The backups could not be seen to', reason, error)
    setBackupFailure(now)
  }
}
