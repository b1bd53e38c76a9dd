import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { BackupError } from './backup-error'
import { sqliteFile } from './sqlite-file'

/** How long to wait for whoever holds the whole file for a moment, in milliseconds. */
const BUSY_TIMEOUT = 30_000

/**
 * Backs a SQLite database up while it may be in use: the file is a whole database of one moment, checked, safely on the
 * disk, and for its owner only (0600). It has its name only once it is whole. Blocks the process meanwhile.
 * @throws BackupError if there is such a file already, nothing to back up, no space, or the copy is found damaged.
 */
export async function backUpTo(url: string, file: string): Promise<void> {
  const source = sqliteFile(url)
  const target = resolve(file)
  if (!existsSync(source)) throw new BackupError(`There is no database to back up: ${source} does not exist.`)
  if (existsSync(target)) throw new BackupError(`${target} exists already, and no backup is overwritten.`)
  const unfinished = `${target}.part-${randomBytes(4).toString('hex')}`
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    copyTo(source, unfinished)
    requireWhole(unfinished)
    flush(unfinished)
    giveName(unfinished, target)
    flush(dirname(target))
  } catch (error) {
    if (error instanceof BackupError) throw error
    throw new BackupError(`${source} could not be backed up to ${target}: ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    for (const left of [unfinished, `${unfinished}-journal`]) rmSync(left, { force: true })
  }
}

/** A copy of one moment without free pages, so that nothing deleted comes along. */
function copyTo(source: string, file: string): void {
  // SQLite writes into an empty file, too: so it is never readable by others, not even half.
  closeSync(openSync(file, 'wx', 0o600))
  chmodSync(file, 0o600)
  const database = new Database(source, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT })
  try {
    database.prepare('VACUUM INTO ?').run(file)
  } finally {
    database.close()
  }
}

function requireWhole(file: string): void {
  const database = new Database(file, { readonly: true })
  try {
    const problems = database.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
    const [first] = problems
    if (problems.length === 1 && first?.integrity_check === 'ok') return
    throw new BackupError(
      `The copy is damaged (${first?.integrity_check}), and so is the database: stop the app and restore an earlier backup.`,
    )
  } finally {
    database.close()
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flush(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** Unlike a rename, a link never takes the place of a file that somebody else has just made. */
function giveName(file: string, name: string): void {
  try {
    linkSync(file, name)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new BackupError(`${name} exists already, and no backup is overwritten.`)
    // Some network and foreign file systems have no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code)) throw error
    renameSync(file, name)
  }
}
