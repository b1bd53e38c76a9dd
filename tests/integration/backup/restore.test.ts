import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { secretFingerprint } from '@/auth/set-up-token'
import { backUpTo } from '@/database/backup'
import { disconnect, prisma } from '@/database/client'
import { insertInstallation } from '@/database/installation'
import { migrate } from '@/database/migrate'
import { lockDatabase } from '@/database/process-lock'
import { restoreFrom } from '@/database/restore'
import { sqliteFile } from '@/database/sqlite-file'
import { allRows } from '../../support/all-rows'
import { AUTH_SECRET } from '../../support/auth-secret'
import { describeOn } from '../../support/databases'
import { fullWorkspace } from '../../support/full-workspace'
import { runScript } from '../../support/run-script'

describeOn('sqlite', 'restoring', () => {
  const url = () => process.env.DATABASE_URL ?? ''
  const database = () => sqliteFile(url())
  const inFolder = (name: string) => join(dirname(database()), name)
  let rowsThen: Awaited<ReturnType<typeof allRows>>
  let backup: string
  let minute = 0
  const restore = (file = backup) => restoreFrom(url(), file, new Date(Date.UTC(2026, 0, 1, 0, minute++)))

  beforeAll(async () => {
    await fullWorkspace('then')
    await insertInstallation(secretFingerprint(AUTH_SECRET))
    rowsThen = await allRows()
    backup = inFolder('then.db')
    await backUpTo(url(), backup)
  })

  beforeEach(async () => {
    await prisma().workspace.create({ data: { name: `Since then ${minute}` } })
    await disconnect()
  })

  it('gives back every row of every table, and keeps what was there', async () => {
    await prisma().workspace.deleteMany({ where: { name: 'Works of then' } })
    const rowsNow = await allRows()
    await disconnect()
    chmodSync(database(), 0o640)
    const { kept, isCompared } = await restore()
    expect(isCompared).toBe(true)
    expect(statSync(database()).mode & 0o777).toBe(0o640)
    expect(await allRows()).toEqual(rowsThen)
    await disconnect()
    await restore(kept ?? '')
    expect(await allRows()).toEqual(rowsNow)
    expect(readdirSync(dirname(database())).filter((name) => name.includes('restoring'))).toEqual([])
  })

  it('leaves nothing of a log of writes that belongs to what was there', async () => {
    const running = new Database(database())
    running.exec("PRAGMA wal_autocheckpoint = 0; UPDATE workspace SET name = 'still in the log'")
    // As after a kill: the file, and the log that nobody has put into it.
    for (const part of ['', '-wal']) copyFileSync(`${database()}${part}`, inFolder(`killed.db${part}`))
    running.close()
    expect(statSync(inFolder('killed.db-wal')).size).toBeGreaterThan(0)
    const killed = `file:${inFolder('killed.db')}`
    const { kept } = await restoreFrom(killed, backup, new Date(Date.UTC(2025, 0)))
    expect(existsSync(inFolder('killed.db-wal'))).toBe(false)
    const names = (file: string) => {
      const opened = new Database(file, { readonly: true })
      const found = opened.prepare('SELECT DISTINCT name FROM workspace').all()
      opened.close()
      return found
    }
    expect(names(inFolder('killed.db'))).toEqual([{ name: 'Works of then' }])
    expect(names(kept ?? '')).toEqual([{ name: 'still in the log' }])
  })

  it('refuses while the app runs, or another program has the database open', async () => {
    const rowsNow = await allRows()
    const giveBack = lockDatabase(url())
    await expect(restore()).rejects.toThrow('another process of CALMS Radar')
    giveBack()
    await expect(restore()).rejects.toThrow('Another program has')
    expect(await allRows()).toEqual(rowsNow)
  })

  it('restores where there is nothing yet, or only what cannot be read', async () => {
    const { kept } = await restoreFrom(`file:${inFolder('new/place.db')}`, backup)
    expect(kept).toBeNull()
    expect(statSync(inFolder('new/place.db')).mode & 0o777).toBe(0o600)
    await disconnect()
    writeFileSync(database(), 'not what it was')
    writeFileSync(`${database()}-wal`, 'nor this')
    const restored = await restore()
    expect(readFileSync(restored.kept ?? '', 'utf8')).toBe('not what it was')
    expect(readFileSync(`${restored.kept}-wal`, 'utf8')).toBe('nor this')
    expect(await allRows()).toEqual(rowsThen)
  })

  const broken: [string, RegExp, (bytes: Buffer, file: string) => void][] = [
    ['is cut off', /is damaged/, (bytes, file) => writeFileSync(file, bytes.subarray(0, bytes.length / 2))],
    ['is cut off by a byte', /is damaged/, (bytes, file) => writeFileSync(file, bytes.subarray(0, -1))],
    ['is empty', /another program/, (_, file) => writeFileSync(file, '')],
    ['is no database', /no SQLite database/, (_, file) => writeFileSync(file, 'hello '.repeat(1000))],
    ['has damaged pages', /is damaged/, (bytes, file) => writeFileSync(file, bytes.fill(255, 8192, 12288))],
    [
      'has one bit of a text changed',
      /not what its checksum/,
      (bytes, file) => {
        const position = bytes.indexOf('Works of then')
        bytes[position] = (bytes[position] ?? 0) ^ 1
        writeFileSync(file, bytes)
        writeFileSync(`${file}.sha256`, readFileSync(`${backup}.sha256`, 'utf8'))
      },
    ],
    ['is of another program', /another program/, (_, file) => execute(file, 'CREATE TABLE bookmark (url TEXT)')],
    [
      'is of another program with migrations',
      /another program/,
      (_, file) =>
        execute(
          file,
          "CREATE TABLE _prisma_migrations (migration_name TEXT); INSERT INTO _prisma_migrations VALUES ('2020_x')",
        ),
    ],
    [
      'is newer',
      /newer than this program.*20990101000000_future/,
      (bytes, file) => {
        writeFileSync(file, bytes)
        execute(file, "UPDATE _prisma_migrations SET migration_name = '20990101000000_future' WHERE rowid = 1")
      },
    ],
    [
      'has a row whose parent is gone',
      /belongs to one of workspace that is not there/,
      (bytes, file) => {
        writeFileSync(file, bytes)
        execute(file, "PRAGMA foreign_keys = OFF; UPDATE team SET workspace_id = 'gone'")
      },
    ],
    [
      'is a database in use',
      /database in use/,
      (bytes, file) => {
        writeFileSync(file, bytes)
        writeFileSync(`${file}-wal`, 'a log')
      },
    ],
  ]

  it.each(broken)('refuses a file that %s, and touches nothing', async (what, words, make) => {
    const file = inFolder(`${what.replaceAll(' ', '-')}.db`)
    make(readFileSync(backup), file)
    const before = readdirSync(dirname(database()))
    const bytes = readFileSync(database())
    await expect(restore(file)).rejects.toThrow(words)
    expect(readFileSync(database()).equals(bytes)).toBe(true)
    expect(readdirSync(dirname(database())).filter((name) => !before.includes(name) && !/\.lock/.test(name))).toEqual(
      [],
    )
  })

  it('is told in sentences, with what to do about another secret', async () => {
    const missing = await runScript('scripts/restore.ts', [inFolder('missing.db')])
    expect(missing.output).toMatch(/^There is no backup .*missing\.db\.\n$/)
    expect(missing.code).toBe(1)
    const done = await runScript('scripts/restore.ts', [backup], { AUTH_SECRET })
    expect(done.output).toContain(`Restored ${database()} from ${backup}`)
    expect(done.output).not.toContain('secret')
    expect(done.code).toBe(0)
    const other = await runScript('scripts/restore.ts', [backup], { AUTH_SECRET: `${AUTH_SECRET}, but another` })
    expect(other.output).toContain('not the one of this backup')
    expect(other.output).not.toContain(AUTH_SECRET)
    expect(await migrate(url())).toEqual([])
  })

  it('without a file says how it is used, and what there is', async () => {
    const { code, output } = await runScript('scripts/restore.ts')
    expect(output).toContain('Usage: npm run restore -- FILE')
    expect(output).toMatch(/calms-radar-before-restore-\S+\.db {2}\d+ KiB/)
    expect(code).toBe(2)
  })
})

function execute(file: string, sql: string): void {
  const opened = new Database(file)
  opened.exec(sql)
  opened.close()
}
