import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { backUpTo } from '@/database/backup'
import { disconnect, prisma } from '@/database/client'
import { damageOf, withSqlite } from '@/database/inspect-sqlite'
import { sqliteFile } from '@/database/sqlite-file'
import { allRows } from '../../support/all-rows'
import { describeOn } from '../../support/databases'
import { fullWorkspace } from '../../support/full-workspace'

const KILLS = 12

/** Restores in turns in a process of its own, and kills it so many milliseconds after it has begun. */
async function killedAfter(delay: number, args: readonly string[]): Promise<void> {
  const script = join(process.cwd(), 'tests/support/restore-in-turns.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  await wait(delay)
  child.kill('SIGKILL')
  expect(await ended).toEqual([null, 'SIGKILL'])
}

describeOn('sqlite', 'a restore that is killed', () => {
  it('leaves what was there or what was to come, whole, and nothing that the next one trips over', async () => {
    const url = process.env.DATABASE_URL ?? ''
    const database = sqliteFile(url)
    const folder = dirname(database)
    await fullWorkspace('one')
    const one = await allRows()
    await backUpTo(url, join(folder, 'one.db'))
    await prisma().workspace.updateMany({ data: { name: 'The other' } })
    await prisma().team.deleteMany({})
    const other = await allRows()
    await backUpTo(url, join(folder, 'other.db'))
    await disconnect()

    const found = new Set<string>()
    for (let kill = 0; kill < KILLS || (found.size < 2 && kill < 5 * KILLS); kill++) {
      const backups = [join(folder, 'one.db'), join(folder, 'other.db')]
      await killedAfter(Math.random() * 400, [url, ...backups, String(kill * 1000)])
      expect(existsSync(database)).toBe(true)
      expect(withSqlite(database, {}, damageOf)).toBeNull()
      const rows = await allRows()
      await disconnect()
      const isOne = JSON.stringify(rows) === JSON.stringify(one)
      if (!isOne) expect(rows).toEqual(other)
      found.add(isOne ? 'one' : 'other')
    }
    expect([...found].sort()).toEqual(['one', 'other'])
  })
})
