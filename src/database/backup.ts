import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { removeChecksum, writeChecksum } from './backup-checksum'
import { BackupError } from './backup-error'
import { flush } from './flush'
import { damageOf, withSqlite } from './inspect-sqlite'
import { sqliteFile } from './sqlite-file'

/** How long to wait for whoever holds the whole file for a moment, in milliseconds. */
const BUSY_TIMEOUT = 30_000

/** Of file systems without links, such as some network ones. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']

/**
 * Backs a SQLite database up while it may be in use: the file is a whole database of one moment, checked, safely on the
 * disk, and for its owner only (0600), with its checksum beside it. It has its name only once it is whole. The copying
 * itself keeps the process from anything else, for about a second in 300 MB.
 * @throws BackupError if there is such a file already, nothing to back up, no space, or the copy is found damaged.
 */
export async function backUpTo(url: string, file: string): Promise<void> {
  const source = sqliteFile(url)
  const target = resolve(file)
  if (!existsSync(source)) throw new BackupError(`There is no database to back up: ${source} does not exist.`)
  requireUnused(target)
  const unfinished = `${target}.part-${randomBytes(4).toString('hex')}`
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    copyTo(source, unfinished)
    await flush(unfinished)
    requireUnused(target)
    await writeChecksum(unfinished, target)
    giveName(unfinished, target)
    await flush(dirname(target))
  } catch (error) {
    if (!existsSync(target)) removeChecksum(target)
    if (error instanceof BackupError) throw error
    throw new BackupError(`${source} could not be backed up to ${target}: ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    for (const left of [unfinished, `${unfinished}-journal`].filter(existsSync)) rmSync(left)
  }
}

function requireUnused(file: string): void {
  if (existsSync(file)) throw new BackupError(`${file} exists already, and no backup is overwritten.`)
}

/** A copy of one moment without free pages, so that nothing deleted comes along. */
function copyTo(source: string, file: string): void {
  // SQLite writes into an empty file, too: so it is never readable by others, not even half.
  closeSync(openSync(file, 'wx', 0o600))
  // Not for reading only: what a kill has left half done is to be undone first.
  withSqlite(source, { fileMustExist: true, timeout: BUSY_TIMEOUT }, (database) => {
    database.prepare('VACUUM INTO ?').run(file)
  })
  const damage = withSqlite(file, { readonly: true }, damageOf)
  if (damage !== null) {
    throw new BackupError(`${source} is damaged (${damage}). Stop the app and restore an earlier backup.`)
  }
}

/** Unlike a rename, a link never takes the place of a file that somebody else has just made. */
function giveName(file: string, name: string): void {
  try {
    linkSync(file, name)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') requireUnused(name)
    if (!NO_LINKS.includes(code)) throw error
    renameSync(file, name)
  }
}
