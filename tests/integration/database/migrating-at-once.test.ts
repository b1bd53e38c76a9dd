import { existsSync, readdirSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '@/database/migrate'
import { MigrationError } from '@/database/migration-error'
import type { Provider } from '@/database/provider'
import { sqliteFile } from '@/database/sqlite-file'
import { query, schemaOf, stateOf } from '../../support/database-state'
import { emptyDatabase, type TestDatabase } from '../../support/databases'
import { migratingProcess } from '../../support/migrating-process'
import { type PlantedMigrations, plantedMigrations } from '../../support/planted-migrations'

const FIRST = '20990101000000_first'
const SECOND = '20990102000000_second'
const FUTURE = `
  INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ('1', '', '${SECOND}', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, 1)`

/** Something to be seen while it runs, and then no end. */
const ENDLESS: Record<Provider, string> = {
  sqlite: `
    CREATE TABLE first (stuff BLOB);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
      INSERT INTO first SELECT randomblob(1000000) FROM n;
    UPDATE workspace SET name = 'changed';
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) INSERT INTO first SELECT i FROM n WHERE i < 0;`,
  postgresql: `CREATE TABLE first (stuff TEXT); UPDATE workspace SET name = 'changed'; SELECT pg_sleep(3600);`,
}

describe.each(['sqlite', 'postgresql'] as const)('migrating (%s)', (provider) => {
  let database: TestDatabase
  let planted: PlantedMigrations

  beforeEach(async () => {
    database = await emptyDatabase(provider)
    planted = plantedMigrations(provider)
  })

  afterEach(async () => {
    planted.remove()
    await database.remove()
  })

  it('is done once by two processes that start at once on a new database, and both go on', async () => {
    const processes = [migratingProcess(database.url, planted.folder), migratingProcess(database.url, planted.folder)]
    const applied = await Promise.all(processes.map((one) => one.applied()))
    const folders = readdirSync(planted.folder).filter((name) => !name.endsWith('.sql'))
    expect(applied.flat().sort()).toEqual(folders.sort())
    expect(applied.map((names) => names.length)).toContain(0)
    expect(await query(database.url, 'SELECT * FROM workspace')).toEqual([])
  })

  it('waits for whoever else does, says so, and then finds nothing left to do', async () => {
    await migrate(database.url)
    planted.plant(FIRST, 'CREATE TABLE first (id TEXT);')
    const other = await whoMigrates(database.url)
    const told = tells()
    const waiting = migrate(database.url, { folder: planted.folder, tell: told.tell })
    expect(await told.first).toContain('Another process')
    await other.run(`CREATE TABLE first (id TEXT); ${FUTURE.replace(SECOND, FIRST)}`)
    await other.end()
    expect(await waiting).toEqual([])
    expect(told.times()).toBe(1)
  })

  it('is refused by an older program that has waited for a newer one', async () => {
    await migrate(database.url)
    planted.plant(FIRST, 'CREATE TABLE first (id TEXT);')
    const other = await whoMigrates(database.url)
    const told = tells()
    const waiting = migrate(database.url, { folder: planted.folder, tell: told.tell })
    const refused = expect(waiting).rejects.toThrow(new RegExp(`newer than this program.*${SECOND}`))
    await told.first
    await other.run(`${FUTURE}`)
    await other.end()
    await refused
    await expect(query(database.url, 'SELECT * FROM first')).rejects.toThrow(/first/)
  })

  it('waits no longer than it may, and changes nothing', async () => {
    await migrate(database.url)
    planted.plant(FIRST, 'CREATE TABLE first (id TEXT);')
    const other = await whoMigrates(database.url)
    const attempt = migrate(database.url, { folder: planted.folder, patience: 300 })
    await expect(attempt).rejects.toBeInstanceOf(MigrationError)
    await expect(attempt).rejects.toThrow(/Another process has .* for 0 seconds.*start again/)
    await other.end()
    expect(await migrate(database.url, planted)).toEqual([FIRST])
  })

  it('leaves everything as it was when it is killed, and is done by the next start', async () => {
    await migrate(database.url)
    await query(database.url, `INSERT INTO workspace (id, name) VALUES ('w1', 'one')`)
    planted.plant(FIRST, ENDLESS[provider])
    const before = await stateOf(database.url)
    const killed = migratingProcess(database.url, planted.folder)
    await expect.poll(() => isBusy(provider, database.url), { timeout: 60_000 }).toBe(true)
    await killed.kill()
    expect(await stateOf(database.url)).toEqual(before)

    planted.plant(FIRST, 'CREATE TABLE first (stuff TEXT);')
    expect(await migrate(database.url, { folder: planted.folder, patience: 30_000 })).toEqual([FIRST])
    expect(await query(database.url, 'SELECT id, name FROM workspace')).toEqual([{ id: 'w1', name: 'one' }])
    expect((await schemaOf(database.url)).join()).toContain('first')
  })
})

/** Whether the endless migration has come to where it does not end. */
async function isBusy(provider: Provider, url: string): Promise<boolean> {
  if (provider === 'postgresql') {
    const running = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'`
    return (await query(url, running)).length > 0
  }
  const log = `${sqliteFile(url)}-wal`
  return existsSync(log) && statSync(log).size > 40_000_000
}

/** Another program of which this test knows every step: it holds what whoever migrates holds. */
async function whoMigrates(url: string) {
  if (url.startsWith('file:')) {
    const connection = new Database(sqliteFile(url))
    connection.exec('BEGIN IMMEDIATE')
    const end = async () => {
      connection.exec('COMMIT')
      connection.close()
    }
    return { run: async (sql: string) => void connection.exec(sql), end }
  }
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('BEGIN; SELECT pg_advisory_xact_lock(72707369)')
  const end = async () => {
    await client.query('COMMIT')
    await client.end()
  }
  return { run: async (sql: string) => void (await client.query(sql)), end }
}

/** Who is told, when for the first time, and how often. */
function tells() {
  let times = 0
  let settle: (message: string) => void = () => {}
  const first = new Promise<string>((resolve) => {
    settle = resolve
  })
  const tell = (message: string) => {
    times += 1
    settle(message)
  }
  return { tell, first, times: () => times }
}
