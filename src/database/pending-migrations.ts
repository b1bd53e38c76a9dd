import type { SqlQueryable } from '@prisma/driver-adapter-utils'
import { MigrationError } from './migration-error'
import { statement } from './migration-transaction'

const ROWS =
  'SELECT migration_name, finished_at IS NOT NULL FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at'

/** The migrations still to be applied, oldest first, and whether the database has had any before. */
export type Pending = { names: readonly string[]; isNew: boolean }

/**
 * What a database lacks of the migrations that this program knows.
 * @throws MigrationError if it has one that this program does not know, or one that was begun and not finished.
 */
export async function pendingMigrations(connection: SqlQueryable, known: readonly string[]): Promise<Pending> {
  const applied = await appliedMigrations(connection)
  refuseNewer([...applied.keys()], known)
  for (const [name, isFinished] of applied) if (!isFinished) refuseUnfinished(name)
  return { names: known.filter((name) => !applied.has(name)), isNew: applied.size === 0 }
}

/** The migrations that the database knows of, and whether each was finished. None if it is empty. */
async function appliedMigrations(connection: SqlQueryable): Promise<Map<string, boolean>> {
  const { rows: found } = await connection.queryRaw(
    statement(
      connection.provider === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`
        : // A question that fails would end the transaction.
          `SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL`,
    ),
  )
  if (found.length === 0) return new Map()
  const { rows } = await connection.queryRaw(statement(ROWS))
  return new Map(rows.map(([name, isFinished]) => [String(name), Boolean(isFinished)]))
}

/** An older program must not touch a database that a newer one has changed. */
function refuseNewer(applied: readonly string[], known: readonly string[]): void {
  const unknown = applied.filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new MigrationError(
    `The database is newer than this program (it has ${unknown.join(', ')}). Start the version that last used it, or restore a backup made before the upgrade.`,
  )
}

/** Only programs that did not migrate in one transaction have left this: nobody knows how far the migration came. */
function refuseUnfinished(name: string): never {
  throw new MigrationError(
    `An earlier version of this program began the migration ${name} and never finished it, so the database may be half changed. Restore the backup made before that upgrade, and start this version: it upgrades completely or not at all. Without a backup, compare the tables with prisma/migrations, undo what that migration has done, and delete its row from the table _prisma_migrations.`,
  )
}
