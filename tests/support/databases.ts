import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { disconnect } from '@/database/client'
import { migrate } from '@/database/migrate'
import type { Provider } from '@/database/provider'

export type TestDatabase = { url: string; remove: () => Promise<void> }

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
  return provider === 'sqlite' ? emptySqlite() : emptyPostgresql()
}

async function emptySqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-sqlite-'))
  const remove = async () => rmSync(folder, { recursive: true, force: true })
  return { url: `file:${join(folder, 'test.db')}`, remove }
}

async function emptyPostgresql(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asAdministrator(`CREATE DATABASE ${name}`)
  const url = new URL(inject('postgresqlUrl'))
  url.pathname = `/${name}`
  return { url: url.href, remove: () => asAdministrator(`DROP DATABASE ${name} WITH (FORCE)`) }
}

async function asAdministrator(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresqlUrl') })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
