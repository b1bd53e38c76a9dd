import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'

import type { Provider } from './provider'

/** The folder of a provider's migrations, below the folder the app runs in. */
export const migrationsFolder = (provider: Provider) => join(process.cwd(), 'prisma/migrations', provider)

/** A provider's migrations, oldest first, as Prisma's engine reads them. */
export function migrationFiles(provider: Provider, baseDir = migrationsFolder(provider)): MigrationList {
  const names = existsSync(baseDir)
    ? readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : []
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
}
