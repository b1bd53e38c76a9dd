import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { lockedSqlite } from './locked-sqlite'
import { migrationFiles } from './migration-files'
import { postgresqlOptions } from './postgresql-options'
import { providerOf } from './provider'
import { schemaEngine } from './schema-engine'
import { wholeScripts } from './whole-scripts'

/** Thrown when the database cannot be made ready; the message says what to do. */
export class MigrationError extends Error {}

/**
 * Brings the database to this program's schema with Prisma's own engine and book-keeping.
 * @returns the names of the migrations that were applied, none if it was current.
 * @throws MigrationError if its folder cannot be written, it cannot be reached, or it is newer than this program.
 */
export async function migrate(url: string): Promise<string[]> {
  const provider = providerOf(url)
  if (provider === 'sqlite') requireWritable(url)
  const factory = provider === 'sqlite' ? lockedSqlite(url) : wholeScripts(new PrismaPg(postgresqlOptions(url)))
  const migrationsList = migrationFiles(provider)
  try {
    const known = migrationsList.migrationDirectories.map(({ path }) => path)
    const applied = await appliedMigrations(factory)
    refuseNewer(applied, known)
    // The engine takes a while to load, and keeps a process for ten seconds after its work.
    return known.every((name) => applied.get(name)) ? [] : await apply(factory, migrationsList)
  } catch (error) {
    if (error instanceof MigrationError) throw error
    throw new MigrationError(`The database could not be made ready: ${reason(error)}`, { cause: error })
  }
}

async function apply(factory: SqlMigrationAwareDriverAdapterFactory, migrationsList: MigrationList): Promise<string[]> {
  // The engine locks the SQLite file for itself and never closes its connection.
  const connections: SqlDriverAdapter[] = []
  const connect = async () => {
    const connection = await factory.connect()
    connections.push(connection)
    return connection
  }
  try {
    const engine = await schemaEngine({
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect,
      connectToShadowDb: connect,
    })
    const filters = { externalTables: [], externalEnums: [] }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  } finally {
    for (const connection of connections) await connection.dispose()
  }
}

function requireWritable(url: string): void {
  const file = resolve(url.replace(/^file:/, ''))
  try {
    mkdirSync(dirname(file), { recursive: true })
    accessSync(dirname(file), constants.W_OK)
    if (existsSync(file)) accessSync(file, constants.W_OK)
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    throw new MigrationError(
      `DATABASE_URL names ${file}, but ${path ?? file} cannot be written (${code}). Give the user that runs the app write access to the folder, or name another place.`,
      { cause: error },
    )
  }
}

/** The migrations that the database knows of, and whether each was finished. None if it is empty. */
async function appliedMigrations(factory: SqlMigrationAwareDriverAdapterFactory): Promise<Map<string, boolean>> {
  const connection = await factory.connect()
  try {
    const { rows } = await connection
      .queryRaw({
        sql: 'SELECT migration_name, finished_at IS NOT NULL AND rolled_back_at IS NULL FROM _prisma_migrations',
        args: [],
        argTypes: [],
      })
      .catch((error: unknown) => {
        if (kindOf(error) === 'TableDoesNotExist') return { rows: [] }
        throw error
      })
    return new Map(rows.map(([name, isFinished]) => [String(name), Boolean(isFinished)]))
  } finally {
    await connection.dispose()
  }
}

/** An older program must not touch a database that a newer one has changed. */
function refuseNewer(applied: ReadonlyMap<string, boolean>, known: readonly string[]): void {
  const unknown = [...applied.keys()].filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new MigrationError(
    `The database is newer than this program (it has ${unknown.join(', ')}). Start the version that last used it, or restore a backup made before the upgrade.`,
  )
}

function kindOf(error: unknown): unknown {
  return (error as { cause?: { kind?: unknown } }).cause?.kind
}

function reason(error: unknown): string {
  const { cause, message } = error as {
    cause?: { originalMessage?: string; host?: string; port?: number }
    message?: string
  }
  if (kindOf(error) === 'DatabaseNotReachable') {
    return `DATABASE_URL names PostgreSQL at ${cause?.host}:${cause?.port}, which does not answer. Start it, or correct DATABASE_URL.`
  }
  return cause?.originalMessage || message || String(error)
}
