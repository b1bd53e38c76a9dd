import { existsSync } from 'node:fs'
import type { Prisma } from '../generated/sqlite/client'
import { migrationFiles } from '../migration-files'
import { providerOf } from '../provider'
import { sqliteFile } from '../sqlite-file'
import { MoveError } from './move-error'
import { withTransaction } from './with-transaction'

/** @throws MoveError if a URL names a file that does not exist. */
export function requireFile(from: string): void {
  if (providerOf(from) === 'postgresql' || existsSync(sqliteFile(from))) return
  throw new MoveError(`--from names ${sqliteFile(from)}, which does not exist.`)
}

/**
 * Makes sure that a database is one of this version of the program.
 * @returns how many other connections there are to it (PostgreSQL; 0 on SQLite), by which it may be written meanwhile.
 * @throws MoveError if there is none, or it is an older or newer one.
 */
export async function requireMovable(from: string): Promise<number> {
  const isFile = providerOf(from) === 'sqlite'
  return withTransaction(from, async (source) => {
    const applied = await finishedMigrations(source, isFile)
    const known = migrationFiles(providerOf(from)).migrationDirectories.map(({ path }) => path)
    const unknown = applied.filter((name) => !known.includes(name))
    if (applied.length === 0) throw new MoveError('--from names a database without anything of CALMS Radar in it.')
    if (unknown.length > 0) {
      throw new MoveError(`--from is newer than this program (it has ${unknown.join(', ')}). Move it with its version.`)
    }
    if (applied.length < known.length) {
      throw new MoveError('--from is of an earlier version. Start this version on it once, stop it, then move it.')
    }
    return isFile ? 0 : otherConnections(source)
  })
}

async function finishedMigrations(source: Prisma.TransactionClient, isFile: boolean): Promise<string[]> {
  const tables = isFile
    ? "SELECT name FROM sqlite_schema WHERE name = '_prisma_migrations'"
    : "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'"
  if ((await source.$queryRawUnsafe<unknown[]>(tables)).length === 0) return []
  const rows = await source.$queryRawUnsafe<{ name: string }[]>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  return rows.map(({ name }) => name)
}

async function otherConnections(source: Prisma.TransactionClient): Promise<number> {
  const [row] = await source.$queryRawUnsafe<{ others: number }[]>(
    `SELECT count(*)::int AS others FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  )
  return row?.others ?? 0
}
