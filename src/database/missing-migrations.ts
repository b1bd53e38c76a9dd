import 'server-only'
import { Client } from 'pg'
import { readEnvironment } from '@/config/environment'
import { Prisma } from './generated/sqlite/client'
import { migrationFiles } from './migration-files'
import { postgresqlOptions } from './postgresql-options'
import { providerOf } from './provider'
import { quickRows } from './quick'

type Row = { migration_name: string }

const APPLIED = `
  SELECT migration_name FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`

/** In milliseconds: how long PostgreSQL may take to say what it has. */
const QUERY_TIMEOUT = 2_000

let known: readonly string[] | undefined

/**
 * The migrations of this program that the database does not have, whoever has migrated it meanwhile. It does not wait
 * behind requests: were many of them waiting, all processes would else look as if the database were away.
 */
export async function missingMigrations(): Promise<string[]> {
  const url = readEnvironment().DATABASE_URL
  const provider = providerOf(url)
  known ??= migrationFiles(provider).migrationDirectories.map(({ path }) => path)
  const applied = new Set(provider === 'sqlite' ? await appliedMigrations() : await namesOverOwnConnection(url))
  return known.filter((name) => !applied.has(name))
}

/** The names of the migrations that the database has, oldest first. */
export async function appliedMigrations(): Promise<string[]> {
  return names(await quickRows<Row>(Prisma.raw(APPLIED)))
}

async function namesOverOwnConnection(url: string): Promise<string[]> {
  const client = new Client({ ...postgresqlOptions(url), query_timeout: QUERY_TIMEOUT })
  // Without a listener, a server that stops would end this process.
  client.on('error', () => {})
  try {
    await client.connect()
    return names((await client.query<Row>(APPLIED)).rows)
  } finally {
    await client.end().catch(() => {})
  }
}

function names(rows: readonly Row[]): string[] {
  return rows.map(({ migration_name }) => migration_name)
}
