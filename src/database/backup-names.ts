import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readEnvironment } from '@/config/environment'
import { sqliteFile } from './sqlite-file'

/** A backup: the name of its file, when it was begun, its size in bytes, and what it was made before, if anything. */
export type Backup = { name: string; time: Date; bytes: number; before: string | null }

const NAME = /^calms-radar-(?:before-([\w-]+)-)?(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/

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
      const { time, before } = partsOf(name)
      return Number.isNaN(time.getTime()) ? [] : [{ name, time, bytes: statSync(join(folder, name)).size, before }]
    })
    .sort((a, b) => b.time.getTime() - a.time.getTime() || b.name.localeCompare(a.name))
}

/** From its name, which copying keeps; an invalid time if it is none of a backup. */
function partsOf(name: string): { time: Date; before: string | null } {
  const [, before = null, day, hours, minutes, seconds] = NAME.exec(name) ?? []
  return { time: new Date(`${day}T${hours}:${minutes}:${seconds}Z`), before }
}
