import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate } from '@/database/migrate'
import { sqliteFile } from '@/database/sqlite-file'
import { query, stateOf } from '../../support/database-state'
import { emptyDatabase, type TestDatabase } from '../../support/databases'
import { migratingProcess } from '../../support/migrating-process'
import { type PlantedMigrations, plantedMigrations } from '../../support/planted-migrations'

const FIRST = '20990101000000_first'

/** In units of 512 bytes: as much as one file may take. More than a fresh database has, which is about 400 kB. */
const TWO_MEGABYTES = 4_000

const FOUR_MEGABYTES = `
  CREATE TABLE big (stuff BLOB);
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4)
    INSERT INTO big SELECT randomblob(1000000) FROM n;`

let database: TestDatabase
let planted: PlantedMigrations
const backups = () => join(dirname(sqliteFile(database.url)), 'backups')

beforeEach(async () => {
  database = await emptyDatabase('sqlite')
  planted = plantedMigrations('sqlite')
  await migrate(database.url)
})

afterEach(async () => {
  planted.remove()
  await database.remove()
})

it('an upgrade is not begun without space for the backup, and leaves no half one', async () => {
  await query(database.url, FOUR_MEGABYTES)
  planted.plant(FIRST, 'CREATE TABLE first (id TEXT);')
  const before = await stateOf(database.url)
  const upgrade = migratingProcess(database.url, planted.folder, TWO_MEGABYTES)
  await expect(upgrade.applied()).rejects.toThrow(/upgrade was not begun.*could not be backed up.*Make space in/)
  expect(await stateOf(database.url)).toEqual(before)
  expect(existsSync(backups()) ? readdirSync(backups()) : []).toEqual([])

  expect(await migrate(database.url, planted)).toEqual([FIRST])
})

it('an upgrade that finds no space for its own work leaves everything as it was, and succeeds with space', async () => {
  planted.plant(FIRST, `UPDATE workspace SET name = 'changed'; ${FOUR_MEGABYTES}`)
  await query(database.url, `INSERT INTO workspace (id, name) VALUES ('w1', 'one')`)
  const before = await stateOf(database.url)
  const upgrade = migratingProcess(database.url, planted.folder, TWO_MEGABYTES)
  await expect(upgrade.applied()).rejects.toThrow(/could not be upgraded[\s\S]*Nothing was changed/)
  expect(await stateOf(database.url)).toEqual(before)

  expect(await migrate(database.url, planted)).toEqual([FIRST])
  expect(await query(database.url, 'SELECT name FROM workspace')).toEqual([{ name: 'changed' }])
})
