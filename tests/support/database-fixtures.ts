import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Provider } from '@/database/provider'
import { query } from './database-state'
import { emptyDatabase, type TestDatabase } from './databases'
import type { Filled } from './fill-database'
import { FIXTURES } from './fixtures-folder'
import type { Shown } from './shown-by'

/** A filled database of a version, and what it showed then. */
export type Restored = TestDatabase & { filled: Filled; shown: Shown }

/** The versions of which there is a filled database, oldest first. */
export function fixtureVersions(): string[] {
  return readdirSync(FIXTURES).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

/** The filled database of a version, made again. */
export async function restoredFixture(version: string, provider: Provider): Promise<Restored> {
  const database = await emptyDatabase(provider)
  const file = (ending: string) => readFileSync(join(FIXTURES, version, `${provider}.${ending}`), 'utf8')
  await query(database.url, file('sql'))
  return { ...database, ...JSON.parse(file('json')) }
}
