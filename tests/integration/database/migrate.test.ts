import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { lockedSqlite } from '@/database/locked-sqlite'
import { migrate } from '@/database/migrate'
import { MigrationError } from '@/database/migration-error'
import { emptyDatabase, type TestDatabase } from '../../support/databases'

async function execute(url: string, sql: string): Promise<void> {
  const factory = url.startsWith('file:') ? lockedSqlite(url) : new PrismaPg({ connectionString: url })
  const connection = await factory.connect()
  await connection.executeScript(sql).finally(() => connection.dispose())
}

describe.each(['sqlite', 'postgresql'] as const)('migrate (%s)', (provider) => {
  let database: TestDatabase

  beforeEach(async () => {
    database = await emptyDatabase(provider)
  })

  afterEach(() => database.remove())

  it('brings an empty database to the schema', async () => {
    expect(await migrate(database.url)).toContain('20261122000000_initial')
    await execute(database.url, `INSERT INTO workspace (id, name) VALUES ('1', 'one')`)
  })

  it('applies nothing the second time, and keeps what is stored', async () => {
    await migrate(database.url)
    await execute(database.url, `INSERT INTO workspace (id, name) VALUES ('1', 'one')`)
    expect(await migrate(database.url)).toEqual([])
    await expect(execute(database.url, `INSERT INTO workspace (id, name) VALUES ('1', 'one')`)).rejects.toThrow()
  })

  it('refuses a database that a newer version has changed, and names the change', async () => {
    await migrate(database.url)
    await execute(
      database.url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES ('1', '', '20990101000000_from_the_future', CURRENT_TIMESTAMP, 1)`,
    )
    const attempt = migrate(database.url)
    await expect(attempt).rejects.toBeInstanceOf(MigrationError)
    await expect(attempt).rejects.toThrow(/newer than this program.*20990101000000_from_the_future/)
  })
})

describe('migrate', () => {
  it('names the place it cannot write to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'calms-radar-migrate-'))
    // Below a regular file nobody can make a folder, not even root.
    writeFileSync(join(folder, 'file'), '')
    const attempt = migrate(`file:${folder}/file/test.db`)
    await expect(attempt).rejects.toBeInstanceOf(MigrationError)
    await expect(attempt).rejects.toThrow(`DATABASE_URL names ${folder}/file/test.db`)
    rmSync(folder, { recursive: true })
  })

  it('says that PostgreSQL lets nobody in with this password, without telling the password', async () => {
    const url = new URL(inject('postgresqlUrl'))
    url.password = 'wrong-password'
    const attempt = migrate(url.href)
    await expect(attempt).rejects.toBeInstanceOf(MigrationError)
    await expect(attempt).rejects.toThrow(/password authentication failed/)
    await expect(attempt).rejects.not.toThrow(/wrong-password/)
  })

  it('says that a PostgreSQL server cannot be reached', async () => {
    const attempt = migrate('postgresql://nobody@127.0.0.1:1/nothing')
    await expect(attempt).rejects.toBeInstanceOf(MigrationError)
    await expect(attempt).rejects.toThrow('PostgreSQL at 127.0.0.1:1, which does not answer')
  })
})
