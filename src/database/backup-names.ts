import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEnvironment } from '@/config/environment'
import { sqliteFile } from './sqlite-file'

/** A backup: the name of its file, when it was begun, and its size in bytes. */
export type Backup = { name: string; time: Date; bytes: number }

const NAME = /^calms-radar-(?:before-[\w-]+-)?(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/

/** Where backups of a SQLite database are kept: BACKUP_FOLDER, else `backups` beside the file. */
export function backupFolder(url: string): string {
  return readEnvironment().BACKUP_FOLDER ?? join(dirname(sqliteFile(url)), 'backups')
}

/** The name of a backup of that time, to the second. @param before what it is made before, such as a migration's name. */
export function backupName(time: Date, before?: string): string {
  const moment = time.toISOString().slice(0, 19).replaceAll(':', '-')
  return `calms-radar-${before === undefined ? '' : `before-${before}-`}${moment}Z.db`
}

/** The backups in a folder, newest first; none if there is no such folder. Other files are left out. */
export function listBackups(folder: string): Backup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const time = timeOf(name)
      return time === null ? [] : [{ name, time, bytes: statSync(join(folder, name)).size }]
    })
    .sort((a, b) => b.time.getTime() - a.time.getTime() || b.name.localeCompare(a.name))
}

/** From its name, which copying keeps; null if it is none of a backup. */
function timeOf(name: string): Date | null {
  const [, day, hours, minutes, seconds] = NAME.exec(name) ?? []
  const time = new Date(`${day}T${hours}:${minutes}:${seconds}Z`)
  return Number.isNaN(time.getTime()) ? null : time
}
