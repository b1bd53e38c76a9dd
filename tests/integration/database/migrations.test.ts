import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { migrationFiles } from '@/database/migration-files'
import packageJson from '../../../package.json'
import { fixtureVersions, restoredFixture } from '../../support/database-fixtures'
import { query } from '../../support/database-state'
import { runScript } from '../../support/run-script'

/** What ends the transaction that all migrations share, or refuses to run in one. */
const NOT_IN_TRANSACTIONS =
  /^\s*(BEGIN|COMMIT|ROLLBACK)( TRANSACTION| WORK| IMMEDIATE| EXCLUSIVE)*\s*;|\b(VACUUM|CONCURRENTLY|ADD VALUE)\b/im

it('leads to prisma/schema.prisma on both databases', async () => {
  const { code, output } = await runScript('scripts/migration.ts', ['--check'])
  expect(output).toContain('sqlite: migrations and schema agree')
  expect(output).toContain('postgresql: migrations and schema agree')
  expect(code).toBe(0)
})

describe.each(['sqlite', 'postgresql'] as const)('the migrations (%s)', (provider) => {
  const scripts = new Map(
    migrationFiles(provider).migrationDirectories.map(({ path, migrationFile }) => [
      path,
      String(migrationFile.content.value),
    ]),
  )

  it('hold nothing that cannot be undone with the rest', () => {
    const found = [...scripts].filter(([, sql]) => NOT_IN_TRANSACTIONS.test(sql)).map(([name]) => name)
    expect(found).toEqual([])
    expect('CREATE TABLE a (b TEXT);\nCOMMIT;').toMatch(NOT_IN_TRANSACTIONS)
  })

  it.each(fixtureVersions())('are today what they were in %s', async (version) => {
    const database = await restoredFixture(version, provider)
    const applied = await query(database.url, 'SELECT migration_name, checksum FROM _prisma_migrations')
    expect(applied.length).toBeGreaterThan(0)
    for (const { migration_name, checksum } of applied) {
      const sql = scripts.get(String(migration_name)) ?? ''
      expect([migration_name, createHash('sha256').update(sql).digest('hex')]).toEqual([migration_name, checksum])
    }
    await database.remove()
  })
})

it('there is a filled database of the version that package.json names: npm run fixture -- VERSION makes one', () => {
  expect(fixtureVersions()).toContain(packageJson.version)
})
