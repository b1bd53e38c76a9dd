import { afterAll, beforeAll, describe, inject } from 'vitest'
import { disconnect } from '@/database/client'
import { migrate } from '@/database/migrate'
import type { Provider } from '@/database/provider'
import { emptySqlite, newPostgresql, type TestDatabase } from './empty-database'

export type { TestDatabase } from './empty-database'

const PROVIDERS: readonly Provider[] = ['sqlite', 'postgresql']

/** Runs the same tests on a fresh, migrated SQLite and PostgreSQL; `prisma()` and everything above it use that one. */
export function describeOnBothDatabases(name: string, body: (provider: Provider) => void): void {
  for (const provider of PROVIDERS) describeOn(provider, name, body)
}

/** The same for what concerns one of them only. */
export function describeOn(provider: Provider, name: string, body: (provider: Provider) => void): void {
  describe(`${name} (${provider})`, () => {
    let database: TestDatabase | undefined
    const before = process.env.DATABASE_URL

    beforeAll(async () => {
      database = await emptyDatabase(provider)
      await migrate(database.url)
      process.env.DATABASE_URL = database.url
    })

    afterAll(async () => {
      // Mails that a test has sent may still be under way, and would open the database anew.
      await (globalThis as { calmsRadarSending?: { pass: Promise<void> | null } }).calmsRadarSending?.pass
      await disconnect()
      if (before === undefined) delete process.env.DATABASE_URL
      else process.env.DATABASE_URL = before
      await database?.remove()
    })

    body(provider)
  })
}

/** A new database with nothing in it, not even tables. */
export async function emptyDatabase(provider: Provider): Promise<TestDatabase> {
  return provider === 'sqlite' ? emptySqlite() : newPostgresql(inject('postgresqlUrl'))
}
