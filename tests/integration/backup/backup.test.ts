import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { backUpTo } from '@/database/backup'
import { backupName, listBackups } from '@/database/backup-names'
import { inTransaction, prisma } from '@/database/client'
import { withSqlite } from '@/database/inspect-sqlite'
import { sqliteFile } from '@/database/sqlite-file'
import { newActor, newTeam } from '../../support/assessments'
import { describeOn } from '../../support/databases'
import { fullWorkspace } from '../../support/full-workspace'
import { runScript } from '../../support/run-script'

const url = () => process.env.DATABASE_URL ?? ''
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute))

describeOn('sqlite', 'backing up', () => {
  let folder: string

  beforeAll(async () => {
    await fullWorkspace('backup')
    folder = join(dirname(sqliteFile(url())), 'backups')
  })

  it('makes a file for its owner only with its checksum, and leaves nothing else', async () => {
    const name = backupName(at(30))
    await backUpTo(url(), join(folder, name))
    expect(name).toBe('calms-radar-2026-11-23T12-30-00Z.db')
    expect(readdirSync(folder).sort()).toEqual([name, `${name}.sha256`])
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600)
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    expect(readFileSync(join(folder, `${name}.sha256`), 'utf8')).toBe(`${sum}  ${name}\n`)
  })

  it('lists backups, newest first, and nothing else', async () => {
    await backUpTo(url(), join(folder, backupName(at(45), '20261123013635_sign_in')))
    writeFileSync(join(folder, 'calms-radar-2026-11-23T12-59-00Z.db.part-00000000'), '')
    writeFileSync(join(folder, 'notes.db'), '')
    expect(listBackups(folder)).toMatchObject([
      { name: 'calms-radar-before-20261123013635_sign_in-2026-11-23T12-45-00Z.db', time: at(45) },
      { name: 'calms-radar-2026-11-23T12-30-00Z.db', time: at(30) },
    ])
    expect(listBackups(folder)[0]?.bytes).toBe(statSync(join(folder, listBackups(folder)[0]?.name ?? '')).size)
    expect(listBackups(join(folder, 'none'))).toEqual([])
  })

  it('never overwrites, and says what it cannot do', async () => {
    const taken = join(folder, 'taken.db')
    writeFileSync(taken, 'something else')
    await expect(backUpTo(url(), taken)).rejects.toThrow('exists already')
    expect(readFileSync(taken, 'utf8')).toBe('something else')
    await expect(backUpTo(url(), join(taken, 'below.db'))).rejects.toThrow('could not be backed up')
    await expect(backUpTo('file:/nowhere/there.db', join(folder, 'x.db'))).rejects.toThrow('does not exist')
  })

  it('says so if the database is damaged, and leaves nothing', async () => {
    const damaged = join(folder, 'damaged-database')
    const bytes = readFileSync(join(folder, backupName(at(30))))
    bytes.fill(255, 8192, 12288)
    writeFileSync(damaged, bytes)
    await expect(backUpTo(`file:${damaged}`, join(folder, 'of-damaged.db'))).rejects.toThrow(/damaged|malformed/)
    expect(readdirSync(folder).filter((name) => name.startsWith('of-damaged'))).toEqual([])
  })
})

describeOn('sqlite', 'backing up while the app writes', () => {
  it('is of one moment: what one transaction has written is in it as a whole', async () => {
    const actor = await newActor()
    let written = 0
    let isOver = false
    const write = async () => {
      while (!isOver) {
        await inTransaction(async () => {
          const teamId = await newTeam(actor, `Pair ${crypto.randomUUID()}`)
          await new Promise((settle) => setImmediate(settle))
          await prisma().teamTag.create({ data: { teamId, key: 'pair', name: 'Pair' } })
        })
        written++
      }
    }
    const writing = write()
    const seen: number[] = []
    for (const minute of [1, 2, 3]) {
      const file = join(dirname(sqliteFile(url())), backupName(at(minute)))
      const { code, output } = await runScript('scripts/backup.ts', ['--to', file])
      expect(output).toContain(`Backed up to ${file}`)
      expect(code).toBe(0)
      const count = (table: string) =>
        withSqlite(file, { readonly: true }, (database) =>
          database.prepare(`SELECT count(*) n FROM ${table}`).get(),
        ) as {
          n: number
        }
      expect(count('team_tag')).toEqual(count('team'))
      seen.push(count('team').n)
    }
    isOver = true
    await writing
    const [first = 0, , last = 0] = seen
    expect(first).toBeGreaterThan(0)
    expect(last).toBeGreaterThan(first)
    expect(written).toBeGreaterThan(last)
  })
})

describe('npm run backup', () => {
  it.each([[['--too', 'x']], [['--to', ' ']], [['somewhere']]])('with %j says how it is used', async (args) => {
    const { code, output } = await runScript('scripts/backup.ts', args, { DATABASE_URL: 'file:/dev/null/x.db' })
    expect(output).toContain('Usage: npm run backup')
    expect(code).toBe(2)
  })

  it('says in a sentence that there is nothing to back up', async () => {
    const { code, output } = await runScript('scripts/backup.ts', [], { DATABASE_URL: 'file:/nowhere/there.db' })
    expect(output).toContain('There is no database to back up: /nowhere/there.db does not exist.')
    expect(output).not.toMatch(/\n\s+at /)
    expect(code).toBe(1)
  })
})
