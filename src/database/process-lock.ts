import 'server-only'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { providerOf } from './provider'
import { sqliteFile } from './sqlite-file'

/** Thrown when another process serves the same SQLite file, or nothing may be written there; the message says what to do. */
export class ProcessLockError extends Error {}

/** What comes of folders that are somebody else's, or on a disk that is read-only. */
const UNWRITABLE = ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR']

/** What this process holds. Kept by the process, or the lock would go when nothing names it any more. */
const store = globalThis as typeof globalThis & { calmsRadarLocks?: Set<unknown> }

/**
 * Makes sure that no other process serves the same SQLite file, from now until it is given back or the process ends,
 * however it ends: the operating system holds the lock, on a file of its own beside the database. Commands that only
 * read or write a little need none. PostgreSQL is for any number of processes.
 * @returns gives the lock back.
 * @throws ProcessLockError if another process holds it, or nothing may be written there.
 */
export function lockDatabase(url: string): () => void {
  if (providerOf(url) === 'postgresql') return () => {}
  const file = sqliteFile(url)
  const lock = lockFile(file)
  try {
    // Nothing is ever written, so no journal is needed beside it.
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error
    throw new ProcessLockError(
      `DATABASE_URL names ${file}, which another process of CALMS Radar has open. SQLite is for one process: stop that one, or move to PostgreSQL for several (docs/operating.md).`,
    )
  }
  store.calmsRadarLocks ??= new Set()
  store.calmsRadarLocks.add(lock)
  return () => {
    store.calmsRadarLocks?.delete(lock)
    lock.close()
  }
}

function lockFile(file: string): Database.Database {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return new Database(`${file}.lock`, { timeout: 0 })
  } catch (error) {
    const { code } = error as { code?: string }
    if (!UNWRITABLE.some((known) => code?.startsWith(known))) throw error
    throw new ProcessLockError(
      `DATABASE_URL names ${file}, but user ${process.getuid?.()} may not write into that folder (${code}). Give it to this user, or name another.`,
    )
  }
}
