import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { applyMigrations } from './apply-migrations'
import { backUpBeforeMigration } from './back-up-before-migration'
import { beginOnPostgresql } from './begin-on-postgresql'
import { BUSY_TIMEOUT, beginOnSqlite, whenFree } from './begin-on-sqlite'
import { reasonOf } from './driver-errors'
import { lockedSqlite } from './locked-sqlite'
import { MigrationError } from './migration-error'
import { migrationFiles, migrationsFolder } from './migration-files'
import type { MigrationTransaction, Turn } from './migration-transaction'
import { type Pending, pendingMigrations } from './pending-migrations'
import { postgresqlOptions } from './postgresql-options'
import { providerOf } from './provider'
import { sqliteFile } from './sqlite-file'
import { dropTriggers, makeTriggers } from './triggers'

/** In milliseconds. */
const PATIENCE = 10 * 60_000

type Options = Partial<Turn> & {
  /** Where the migrations are; below the folder the app runs in, if it is left out. */
  folder?: string
  /** Whether a database of an earlier version is refused rather than upgraded, where an empty one is meant. */
  onlyNew?: boolean
}

/**
 * Brings the database to this program's schema with Prisma's own engine and book-keeping: completely or not at all.
 * Processes that do so at once take turns, and SQLite is backed up first. See docs/decisions/020.
 * @returns the names of the migrations that were applied, none if it was current.
 * @throws MigrationError if its folder cannot be written, it cannot be reached or backed up, it is newer than this
 * program, or a migration failed. Then the database is as it was, and the message says how to go on.
 */
export async function migrate(url: string, options: Options = {}): Promise<string[]> {
  const provider = providerOf(url)
  const { patience = PATIENCE, tell = () => {}, folder = migrationsFolder(provider), onlyNew = false } = options
  try {
    if (provider === 'sqlite') requireWritable(sqliteFile(url))
    const migrations = migrationFiles(provider, folder)
    if (namesOf(migrations).length === 0)
      throw new MigrationError(`There are no migrations in ${folder}. Install again.`)
    const pending = await pendingOf(url, migrations, { patience, tell })
    // The engine takes a while to load, and keeps a process for ten seconds after its work.
    if (pending.names.length === 0) return []
    if (onlyNew && !pending.isNew) {
      throw new MigrationError('DATABASE_URL must name an empty database, but names one of an earlier version.')
    }
    const begin = provider === 'sqlite' ? beginOnSqlite : beginOnPostgresql
    return await migrateIn(await begin(url, { patience, tell }), url, migrations)
  } catch (error) {
    if (error instanceof MigrationError) throw error
    throw new MigrationError(`The database could not be made ready: ${reasonOf(error)}`, { cause: error })
  }
}

async function migrateIn(transaction: MigrationTransaction, url: string, migrations: MigrationList): Promise<string[]> {
  let backup: string | null = null
  try {
    return await completely(transaction, async () => {
      // Again: it may have waited for a process that has done it all, or for one that knows more migrations than this.
      const { names, isNew } = await pendingMigrations(transaction.connection, namesOf(migrations))
      const last = names.at(-1)
      if (last === undefined) return []
      // Nobody else writes now, and nothing has been written yet: it is the state that is about to go.
      if (providerOf(url) === 'sqlite' && !isNew) backup = await backUpBeforeMigration(url, last)
      await dropTriggers(transaction.connection, providerOf(url))
      const applied = await applyMigrations(transaction.connection, migrations)
      await makeTriggers(transaction.connection, migrations.baseDir)
      return applied
    })
  } catch (error) {
    throw error instanceof MigrationError ? error : failure(error, backup)
  }
}

/** Commits what the work did, or leaves nothing of it. */
async function completely<T>(transaction: MigrationTransaction, work: () => Promise<T>): Promise<T> {
  const result = await work().catch(async (error: unknown) => {
    await transaction.rollback()
    throw error
  })
  await transaction.commit()
  return result
}

async function pendingOf(url: string, migrations: MigrationList, turn: Turn): Promise<Pending> {
  const isSqlite = providerOf(url) === 'sqlite'
  const factory = isSqlite ? lockedSqlite(url, BUSY_TIMEOUT) : new PrismaPg({ ...postgresqlOptions(url), max: 1 })
  const read = async () => {
    const connection = await factory.connect()
    return pendingMigrations(connection, namesOf(migrations)).finally(() => connection.dispose())
  }
  return isSqlite ? whenFree(turn, read) : read()
}

function namesOf({ migrationDirectories }: MigrationList): string[] {
  return migrationDirectories.map(({ path }) => path)
}

function requireWritable(file: string): void {
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

function failure(error: unknown, backup: string | null): MigrationError {
  const kept = backup === null ? '' : ` A backup made before it is ${backup}.`
  return new MigrationError(
    `The database could not be upgraded: ${reasonOf(error).replace(/\.?$/, '.')}\nNothing was changed, and the version that used it before can go on.${kept} If you can mend the cause, such as a full disk, do so and start again; else start the earlier version, and report this.`,
    { cause: error },
  )
}
