import 'server-only'
import { readEnvironment } from '@/config/environment'
import { prisma } from './client'
import { migrationFiles } from './migration-files'
import { providerOf } from './provider'

let known: readonly string[] | undefined

/** The migrations of this program that the database does not have, whoever has migrated it meanwhile. */
export async function missingMigrations(): Promise<string[]> {
  known ??= migrationFiles(providerOf(readEnvironment().DATABASE_URL)).migrationDirectories.map(({ path }) => path)
  const applied = new Set(await appliedMigrations())
  return known.filter((name) => !applied.has(name))
}

/** The names of the migrations that the database has, oldest first. */
export async function appliedMigrations(): Promise<string[]> {
  const rows = await prisma().$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`
  return rows.map(({ migration_name }) => migration_name)
}
