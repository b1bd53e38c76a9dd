/**
 * `npm run fixture -- VERSION` keeps a filled database of that version, which is about to be released, as SQL for both
 * databases, so that its upgrades to later versions are tested. `-- VERSION MIGRATION` leaves the schema where that
 * migration has brought it.
 */
import './auth-secret'
import '../../scripts/starting/keep-sqlite-objects.mjs'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disconnect } from '@/database/client'
import { migrate } from '@/database/migrate'
import type { Provider } from '@/database/provider'
import { dumpOf } from './dump-database'
import { emptySqlite, newPostgresql, type TestDatabase } from './empty-database'
import { fillDatabase } from './fill-database'
import { FIXTURES } from './fixtures-folder'
import { plantedMigrations } from './planted-migrations'
import { postgresqlServer } from './postgresql-server'
import { shownBy } from './shown-by'

const [version, last] = process.argv.slice(2)
if (version === undefined) {
  console.error('Usage: npm run fixture -- VERSION [MIGRATION]')
  process.exit(2)
}
const server = await postgresqlServer()
const made: TestDatabase[] = []
const folder = join(FIXTURES, version)
mkdirSync(folder, { recursive: true })
for (const provider of ['sqlite', 'postgresql'] as const) {
  const url = await empty(provider)
  process.env.DATABASE_URL = url
  await migrate(url)
  const filled = await fillDatabase()
  const shown = await shownBy(filled)
  await disconnect()
  writeFileSync(join(folder, `${provider}.sql`), await dumpOf(last ? await until(provider, last) : url, url))
  writeFileSync(join(folder, `${provider}.json`), `${JSON.stringify({ filled, shown })}\n`)
  console.log(`Wrote ${folder}/${provider}.sql`)
}
for (const { remove } of made) await remove()
await server.stop()
process.exit()

/** A new database. @returns its URL. */
async function empty(provider: Provider): Promise<string> {
  const database = provider === 'sqlite' ? emptySqlite() : await newPostgresql(server.url)
  made.push(database)
  return database.url
}

/** An empty database as the migrations up to that one leave it. @returns its URL. */
async function until(provider: Provider, migration: string): Promise<string> {
  const planted = plantedMigrations(provider)
  for (const name of readdirSync(planted.folder)) if (name > migration) planted.unplant(name)
  const url = await empty(provider)
  await migrate(url, planted)
  planted.remove()
  return url
}
