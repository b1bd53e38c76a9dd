import { existsSync, statSync } from 'node:fs'
import { hasItsChecksum } from './backup-checksum'
import { BackupError } from './backup-error'
import { damageOf, withSqlite } from './inspect-sqlite'
import { migrationFiles } from './migration-files'

type Opened = Parameters<typeof damageOf>[0]

/** What a restored database is: the last migration that it has seen, and whether its bytes could be compared. */
export type Restorable = { migration: string; isCompared: boolean }

/**
 * Makes sure that a backup is whole, of this app, and not newer than this program.
 * @param backup - the file as the person named it
 * @param copy - a copy of it, which is what is looked at and then used; it becomes a plain file without a log
 * @throws BackupError saying which of these it is not.
 */
export async function requireRestorable(backup: string, copy: string): Promise<Restorable> {
  if (existsSync(`${backup}-wal`)) {
    throw new BackupError(`${backup} is a database in use, with a log beside it (-wal). Make a backup of it instead.`)
  }
  const isSame = await hasItsChecksum(backup, copy)
  if (isSame === false) throw new BackupError(`${backup} is damaged: it is not what its checksum (.sha256) says.`)
  try {
    const applied = withSqlite(copy, { fileMustExist: true }, (database) => {
      database.exec('PRAGMA journal_mode = DELETE')
      const damage = isCutOff(database, copy) ? 'the end of the file is missing' : damageOf(database)
      if (damage !== null) throw new BackupError(`${backup} is damaged: ${damage}.`)
      return migrationsIn(database)
    })
    return { migration: latestKnown(backup, applied), isCompared: isSame !== null }
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === 'SQLITE_NOTADB') throw new BackupError(`${backup} is not a backup: it is no SQLite database.`)
    if (code?.startsWith('SQLITE_')) throw new BackupError(`${backup} is damaged: ${message}.`)
    throw error
  }
}

/** SQLite takes what is missing of the last page for zeros. */
function isCutOff(database: Opened, file: string): boolean {
  const { page_count } = database.prepare('PRAGMA page_count').get() as { page_count: number }
  const { page_size } = database.prepare('PRAGMA page_size').get() as { page_size: number }
  return statSync(file).size < page_count * page_size
}

function migrationsIn(database: Opened): string[] {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]
  if (!tables.some(({ name }) => name === '_prisma_migrations')) return []
  const rows = database.prepare('SELECT migration_name FROM _prisma_migrations ORDER BY migration_name').all()
  return (rows as { migration_name: string }[]).map(({ migration_name }) => migration_name)
}

function latestKnown(backup: string, applied: readonly string[]): string {
  const known = migrationFiles('sqlite').migrationDirectories.map(({ path }) => path)
  const unknown = applied.filter((name) => !known.includes(name))
  const latest = applied.at(-1)
  if (latest === undefined || unknown.length === applied.length) {
    throw new BackupError(`${backup} is a database of another program.`)
  }
  if (unknown.length === 0) return latest
  throw new BackupError(
    `${backup} is newer than this program (it has ${unknown.join(', ')}). Restore it with the version that made it.`,
  )
}
