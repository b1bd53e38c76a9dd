/**
 * `npm run migration -- NAME` writes the next migration for both databases from prisma/schema.prisma.
 * `npm run migration -- --check` fails if the migrations of either no longer lead to the schema.
 * PostgreSQL is compared in PGlite (PostgreSQL compiled to WebAssembly), so neither needs a server.
 */
import './starting/keep-sqlite-objects.mjs'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockedSqlite } from '../src/database/locked-sqlite'
import { migrationFiles, migrationsFolder } from '../src/database/migration-files'
import type { Provider } from '../src/database/provider'
import { schemaEngine } from '../src/database/schema-engine'
import { postgresqlSchema } from './postgresql-schema'

const PROVIDERS: readonly Provider[] = ['sqlite', 'postgresql']

/** The SQL that leads from a provider's migrations to the schema; null if they agree. */
async function missingSql(provider: Provider): Promise<string | null> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const content = provider === 'sqlite' ? schema : postgresqlSchema(schema)
  const factory = provider === 'sqlite' ? lockedSqlite('file::memory:') : new PrismaPGlite(new PGlite())
  const engine = await schemaEngine(factory, content)
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrationFiles(provider) },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 2 ? stdout : null
}

const [name] = process.argv.slice(2)
const check = name === '--check'
if (name === undefined || (!check && !/^[a-z0-9_]+$/.test(name))) {
  console.error('Usage: npm run migration -- NAME (a-z, 0-9, _) or --check')
  process.exit(2)
}
const folder = `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`
for (const provider of PROVIDERS) {
  const sql = await missingSql(provider)
  if (sql === null) console.log(`${provider}: migrations and schema agree`)
  else if (check) {
    console.error(
      `${provider}: prisma/schema.prisma has changes without a migration; run npm run migration -- NAME\n${sql}`,
    )
    process.exitCode = 1
  } else {
    const target = join(migrationsFolder(provider), folder)
    mkdirSync(target, { recursive: true })
    writeFileSync(join(target, 'migration.sql'), sql)
    console.log(`${provider}: wrote ${folder}/migration.sql; read it before you commit it`)
  }
}
