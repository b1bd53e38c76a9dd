import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { backUpTo } from './backup'
import { BackupError } from './backup-error'
import { backupFolder, backupName } from './backup-names'
import { flush } from './flush'
import { damageOf, withSqlite } from './inspect-sqlite'
import { lockDatabase } from './process-lock'
import { type Restorable, requireRestorable } from './require-restorable'
import { sqliteFile } from './sqlite-file'

/** How long to wait for a command that is just ending, in milliseconds. */
const BUSY_TIMEOUT = 5_000

/** What was restored, and the file in which what was there before is kept; null if there was nothing. */
export type Restored = Restorable & { kept: string | null }

/**
 * Puts a backup in the place of a SQLite database, in one step: whoever cuts it off finds the old one or the new one.
 * What was there is kept as a backup first. The app cannot be started meanwhile.
 * @throws ProcessLockError if the app is running
 * @throws BackupError if the backup will not do or another program has the database open; then nothing is changed.
 */
export async function restoreFrom(url: string, file: string, now = new Date()): Promise<Restored> {
  const backup = resolve(file)
  const database = sqliteFile(url)
  if (!existsSync(backup)) throw new BackupError(`There is no backup ${backup}.`)
  if (backup === database) throw new BackupError(`${backup} is the database itself.`)
  const giveBack = lockDatabase(url)
  // One of a fixed name: what a restore leaves behind that is killed, the next one takes away.
  const copy = `${database}.restoring`
  try {
    mkdirSync(dirname(database), { recursive: true })
    removeWithLog(copy)
    copyFileSync(backup, copy)
    chmodSync(copy, 0o600)
    const restorable = await requireRestorable(backup, copy)
    const kept = existsSync(database) ? await keep(url, now) : null
    takeAttributes(copy, database)
    await flush(copy)
    renameSync(copy, database)
    await flush(dirname(database))
    return { ...restorable, kept }
  } finally {
    removeWithLog(copy)
    giveBack()
  }
}

/** Two within a second: the second one's is named by the next that is free. */
function freeName(folder: string, now: Date): string {
  const file = join(folder, backupName(now, 'restore'))
  return existsSync(file) ? freeName(folder, new Date(now.getTime() + 1_000)) : file
}

/** Keeps what is there as a backup; bytes as they are where no backup can be made of them. @returns the file's name. */
async function keep(url: string, now: Date): Promise<string> {
  const database = sqliteFile(url)
  const file = freeName(backupFolder(url), now)
  if (isWhole(database)) {
    await backUpTo(url, file)
    endLog(database)
    return file
  }
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  for (const part of ['', '-wal']) {
    if (!existsSync(`${database}${part}`)) continue
    copyFileSync(`${database}${part}`, `${file}.damaged${part}`)
    chmodSync(`${file}.damaged${part}`, 0o600)
    await flush(`${file}.damaged${part}`)
  }
  removeLog(database)
  return `${file}.damaged`
}

/** Looked at without a change to it; what a kill has left half done is for the backup to undo, and to look at again. */
function isWhole(database: string): boolean {
  try {
    return withSqlite(database, { readonly: true }, damageOf) === null
  } catch (error) {
    const { code = '' } = error as { code?: string }
    if (code.startsWith('SQLITE_READONLY')) return true
    if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return false
    throw error
  }
}

/** Makes it one file without a log, which would be taken for the new one's. @throws BackupError if it is in use. */
function endLog(database: string): void {
  try {
    withSqlite(database, { timeout: BUSY_TIMEOUT }, (opened) => opened.exec('PRAGMA journal_mode = DELETE'))
  } catch (error) {
    if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
    throw new BackupError(`Another program has ${database} open (a command, litestream, sqlite3). Stop it first.`)
  }
  removeLog(database)
}

/** Mode and owner stay, so that the app can still open it if somebody else has restored it. */
function takeAttributes(copy: string, database: string): void {
  if (!existsSync(database)) return
  const { mode, uid, gid } = statSync(database)
  const own = statSync(copy)
  if (own.uid !== uid || own.gid !== gid) chownSync(copy, uid, gid)
  chmodSync(copy, mode & 0o777)
}

function removeWithLog(file: string): void {
  rmSync(file, { force: true })
  removeLog(file)
}

function removeLog(file: string): void {
  for (const part of ['-wal', '-shm', '-journal']) rmSync(`${file}${part}`, { force: true })
}
