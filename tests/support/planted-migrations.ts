import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrationsFolder } from '@/database/migration-files'
import type { Provider } from '@/database/provider'

export type PlantedMigrations = {
  folder: string
  /** Puts a migration there, or another text in its place. They are applied after all others, in the order of names. */
  plant: (name: string, sql: string) => void
  unplant: (name: string) => void
  remove: () => void
}

/** A copy of the migrations, for those of a next version to be added. */
export function plantedMigrations(provider: Provider): PlantedMigrations {
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-migrations-'))
  cpSync(migrationsFolder(provider), folder, { recursive: true })
  return {
    folder,
    plant: (name, sql) => {
      mkdirSync(join(folder, name), { recursive: true })
      writeFileSync(join(folder, name, 'migration.sql'), sql)
    },
    unplant: (name) => rmSync(join(folder, name), { recursive: true }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
