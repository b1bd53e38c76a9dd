import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { backUpTo } from './backup'
import { backupFolder, backupName, listBackups } from './backup-names'
import { MigrationError } from './migration-error'
import { removeBackups } from './remove-backups'

/**
 * Backs a SQLite database up before it is migrated. Of one migration only the newest such backup is kept: a program
 * that is started again and again, and fails each time, must not fill the disk.
 * @param migration - the last one that is to be applied
 * @returns the backup's file.
 * @throws MigrationError if that cannot be done.
 */
export async function backUpBeforeMigration(url: string, migration: string): Promise<string> {
  const folder = backupFolder(url)
  try {
    const file = await freeFile(folder, migration)
    await backUpTo(url, file)
    const others = listBackups(folder).filter(({ name }) => join(folder, name) !== file)
    removeBackups(
      folder,
      others.filter(({ before }) => before === migration),
    )
    return file
  } catch (error) {
    throw new MigrationError(
      `The upgrade was not begun, because the database could not be backed up first: ${(error as Error).message.replace(/\.?$/, '.')} Nothing was changed. Make space in ${folder} for a copy of the database and let the user that runs the app write there, or name another folder with BACKUP_FOLDER; then start again.`,
      { cause: error },
    )
  }
}

/** The names tell the second: who was started again within it waits for the next. */
async function freeFile(folder: string, migration: string): Promise<string> {
  for (;;) {
    const file = join(folder, backupName(new Date(), migration))
    if (!existsSync(file)) return file
    await delay(100)
  }
}
