import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '@/database/migrate'
import { MigrationError } from '@/database/migration-error'
import { sqliteFile } from '@/database/sqlite-file'
import { query, stateOf } from '../../support/database-state'
import { emptyDatabase, type TestDatabase } from '../../support/databases'
import { type PlantedMigrations, plantedMigrations } from '../../support/planted-migrations'

const FIRST = '20990101000000_first'
const SECOND = '20990102000000_second'

const FILL = `
  INSERT INTO workspace (id, name) VALUES ('w1', 'one'), ('w2', 'two');
  INSERT INTO team (id, workspace_id, name, name_key) VALUES ('t1', 'w1', 'Red', 'red'), ('t2', 'w2', 'Blue', 'blue');
  INSERT INTO team_tag (team_id, key, name) VALUES ('t2', 'shop', 'Shop');`

/** Half of what a migration might do, and then something that no database can. */
const HALF = `
  CREATE TABLE half (id TEXT PRIMARY KEY);
  UPDATE workspace SET name = 'changed';
  DELETE FROM team WHERE id = 't1';
  ALTER TABLE team ADD COLUMN half TEXT;
  INSERT INTO nowhere VALUES (1);`

describe.each(['sqlite', 'postgresql'] as const)('a migration that fails (%s)', (provider) => {
  let database: TestDatabase
  let planted: PlantedMigrations

  beforeEach(async () => {
    database = await emptyDatabase(provider)
    planted = plantedMigrations(provider)
    await migrate(database.url)
    await query(database.url, FILL)
    planted.plant(FIRST, 'ALTER TABLE workspace ADD COLUMN first TEXT; CREATE INDEX first_idx ON workspace (first);')
    planted.plant(SECOND, HALF)
  })

  afterEach(async () => {
    planted.remove()
    await database.remove()
  })

  it('leaves schema, rows and book-keeping as they were, also what the ones before it did', async () => {
    const before = await stateOf(database.url)
    await expect(migrate(database.url, planted)).rejects.toBeInstanceOf(MigrationError)
    expect(await stateOf(database.url)).toEqual(before)
    expect(before.rows.team).toHaveLength(2)
    expect(await migrate(database.url)).toEqual([])
  })

  it('is named, with its reason and how to go on', async () => {
    const attempt = migrate(database.url, planted)
    await expect(attempt).rejects.toThrow(new RegExp(`could not be upgraded: ${SECOND}: .*nowhere`))
    await expect(attempt).rejects.toThrow('Nothing was changed')
    await expect(attempt).rejects.toThrow('start the earlier version, and report this')
  })

  it('is applied with the others once it is mended', async () => {
    await expect(migrate(database.url, planted)).rejects.toThrow(SECOND)
    planted.plant(SECOND, HALF.replace(/INSERT INTO nowhere.*/, ''))
    expect(await migrate(database.url, planted)).toEqual([FIRST, SECOND])
    expect(await query(database.url, 'SELECT id, half FROM team')).toEqual([{ id: 't2', half: null }])
    expect(await migrate(database.url, planted)).toEqual([])
  })

  it('leaves a new database empty', async () => {
    const fresh = await emptyDatabase(provider)
    await expect(migrate(fresh.url, planted)).rejects.toThrow(SECOND)
    await expect(query(fresh.url, 'SELECT * FROM workspace')).rejects.toThrow(/workspace/)
    await expect(query(fresh.url, 'SELECT * FROM _prisma_migrations')).rejects.toThrow(/_prisma_migrations/)
    expect(await migrate(fresh.url)).toContain('20261122000000_initial')
    await fresh.remove()
  })

  it('that an earlier version began and never finished is named, with how to go on', async () => {
    await query(
      database.url,
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, applied_steps_count)
       VALUES ('1', '', '${FIRST}', CURRENT_TIMESTAMP, 0)`,
    )
    const before = await stateOf(database.url)
    const attempt = migrate(database.url, planted)
    await expect(attempt).rejects.toBeInstanceOf(MigrationError)
    await expect(attempt).rejects.toThrow(new RegExp(`began the migration ${FIRST} and never finished it.*Restore`))
    expect(await stateOf(database.url)).toEqual(before)
  })
})

describe('a migration on SQLite', () => {
  let database: TestDatabase
  let planted: PlantedMigrations
  const backups = () => join(dirname(sqliteFile(database.url)), 'backups')
  const backupsOnDisk = () => readdirSync(backups()).filter((name) => name.endsWith('.db'))

  beforeEach(async () => {
    database = await emptyDatabase('sqlite')
    planted = plantedMigrations('sqlite')
    await migrate(database.url)
    await query(database.url, FILL)
  })

  afterEach(async () => {
    planted.remove()
    await database.remove()
  })

  it('keeps the rows that refer to a table which is made anew, as Prisma does to change it', async () => {
    planted.plant(
      FIRST,
      `PRAGMA defer_foreign_keys=ON;
       PRAGMA foreign_keys=OFF;
       CREATE TABLE "new_team" (
         "id" TEXT NOT NULL PRIMARY KEY, "workspace_id" TEXT NOT NULL, "name" TEXT NOT NULL,
         FOREIGN KEY ("workspace_id") REFERENCES "workspace" ("id") ON DELETE CASCADE
       );
       INSERT INTO "new_team" ("id", "workspace_id", "name") SELECT "id", "workspace_id", "name" FROM "team";
       DROP TABLE "team";
       ALTER TABLE "new_team" RENAME TO "team";
       PRAGMA foreign_keys=ON;
       PRAGMA defer_foreign_keys=OFF;`,
    )
    const { rows } = await stateOf(database.url)
    expect(await migrate(database.url, planted)).toEqual([FIRST])
    const after = await stateOf(database.url)
    expect(after.rows.team_tag).toEqual(rows.team_tag)
    expect(after.rows.team).toHaveLength(2)
  })

  it('is undone if it leaves rows that refer to nothing', async () => {
    planted.plant(FIRST, `DELETE FROM workspace WHERE id = 'w1';`)
    const before = await stateOf(database.url)
    const attempt = migrate(database.url, planted)
    await expect(attempt).rejects.toThrow(/2 rows would refer.*team to workspace.*\nNothing was changed/)
    expect(await stateOf(database.url)).toEqual(before)
  })

  it('is backed up first, and the failure names the backup', async () => {
    planted.plant(FIRST, HALF)
    const before = await stateOf(database.url)
    const attempt = migrate(database.url, planted)
    await expect(attempt).rejects.toThrow(`A backup made before it is ${backups()}/calms-radar-before-${FIRST}-`)
    const [backup, ...others] = backupsOnDisk()
    expect(others).toEqual([])
    expect(await stateOf(`file:${backups()}/${backup}`)).toEqual(before)
  })

  it('keeps the newest backup only, however often it is tried, and others not at all', async () => {
    planted.plant(FIRST, HALF)
    await expect(migrate(database.url, planted)).rejects.toThrow()
    writeFileSync(join(backups(), 'calms-radar-2026-01-01T00-00-00Z.db'), '')
    await query(database.url, `INSERT INTO workspace (id, name) VALUES ('w3', 'three')`)
    await expect(migrate(database.url, planted)).rejects.toThrow()
    const [ordinary, before, ...others] = backupsOnDisk().sort()
    expect([ordinary, others]).toEqual(['calms-radar-2026-01-01T00-00-00Z.db', []])
    expect(readdirSync(backups()).filter((name) => name.endsWith('.sha256'))).toEqual([`${before}.sha256`])
    const rows = await query(`file:${backups()}/${before}`, `SELECT id FROM workspace ORDER BY id`)
    expect(rows.map(({ id }) => id)).toEqual(['w1', 'w2', 'w3'])
  })

  it('is not begun if the database cannot be backed up', async () => {
    planted.plant(FIRST, 'CREATE TABLE first (id TEXT);')
    const before = await stateOf(database.url)
    // Below a regular file nobody can make a folder, not even root.
    const folder = mkdtempSync(join(tmpdir(), 'calms-radar-backups-'))
    writeFileSync(join(folder, 'file'), '')
    process.env.BACKUP_FOLDER = `${folder}/file`
    const attempt = migrate(database.url, planted).finally(() => delete process.env.BACKUP_FOLDER)
    await expect(attempt).rejects.toBeInstanceOf(MigrationError)
    await expect(attempt).rejects.toThrow(/upgrade was not begun.*could not be backed up.*BACKUP_FOLDER/)
    expect(await stateOf(database.url)).toEqual(before)
    rmSync(folder, { recursive: true })
  })

  it('makes no backup of a database that is new', async () => {
    const fresh = await emptyDatabase('sqlite')
    await migrate(fresh.url, planted)
    expect(readdirSync(dirname(sqliteFile(fresh.url)))).not.toContain('backups')
    await fresh.remove()
  })
})
