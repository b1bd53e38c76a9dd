import { monitorEventLoopDelay } from 'node:perf_hooks'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PrismaClient } from '@/database/generated/sqlite/client'
import { lockedSqlite } from '@/database/locked-sqlite'
import { migrate } from '@/database/migrate'
import { emptyDatabase, type TestDatabase } from '../../support/databases'

/** In milliseconds: the tests that wait for a lock in vain should not wait long. */
const SHORT = 50

let database: TestDatabase
let client: PrismaClient

beforeEach(async () => {
  database = await emptyDatabase('sqlite')
  await migrate(database.url)
  client = new PrismaClient({ adapter: lockedSqlite(database.url, SHORT) })
})

afterEach(async () => {
  await client.$disconnect()
  await database.remove()
})

const abort = () => {
  throw new Error('changed my mind')
}

async function pragma(name: string): Promise<unknown> {
  const [row = {}] = await client.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
  return Number(Object.values(row)[0]) || Object.values(row)[0]
}

/** Another process's connection, as far as SQLite can tell. */
function otherConnection(): Database.Database {
  return new Database(database.url.slice('file:'.length), { timeout: SHORT })
}

describe('isolation', () => {
  it('hides what an open transaction has written from a query outside of it', async () => {
    let outside: Promise<number> | undefined
    const transaction = client.$transaction(async (open) => {
      await open.workspace.create({ data: { name: 'not yet' } })
      // The query is sent while the transaction is open, and cannot be awaited here: it waits for the end.
      outside = client.workspace.count().then((count) => count)
      await open.workspace.count()
      abort()
    })
    await expect(transaction).rejects.toThrow('changed my mind')
    expect(await outside).toBe(0)
  })

  it('keeps 1,000 acknowledged writes beside transactions that roll back', async () => {
    const acknowledged: string[] = []
    const writes = Array.from({ length: 1000 }, async (_, index) => {
      const { id } = await client.workspace.create({ data: { name: `kept ${index}` } })
      acknowledged.push(id)
    })
    const failing = Array.from({ length: 50 }, () =>
      client.$transaction(
        async (open) => {
          await open.workspace.create({ data: { name: 'rolled back' } })
          abort()
        },
        { maxWait: 60_000, timeout: 60_000 },
      ),
    )
    const [, ended] = await Promise.all([Promise.all(writes), Promise.allSettled(failing)])

    expect(ended.every(({ status }) => status === 'rejected')).toBe(true)
    const stored = await client.workspace.findMany({ select: { id: true } })
    expect(stored.map(({ id }) => id).sort()).toEqual(acknowledged.sort())
    expect(stored).toHaveLength(1000)
  })
})

describe('recovery', () => {
  it('refuses a transaction while another process writes, and works again afterwards', async () => {
    const other = otherConnection()
    other.exec('BEGIN IMMEDIATE')
    const create = () => client.$transaction((open) => open.workspace.create({ data: { name: 'mine' } }))
    await expect(create()).rejects.toThrow(/timed out|locked|timeout/i)
    await expect(client.workspace.create({ data: { name: 'plain' } })).rejects.toThrow(/timed out|locked|timeout/i)
    other.exec('ROLLBACK')
    other.close()

    await create()
    await client.workspace.create({ data: { name: 'plain' } })
    expect(await client.workspace.count()).toBe(2)
  })

  it('rolls back a COMMIT that another process kept from happening, and works again afterwards', async () => {
    // With WAL nobody can hold up a COMMIT; without it, somebody who reads can.
    await client.$queryRawUnsafe('PRAGMA journal_mode = DELETE')
    const other = otherConnection()
    other.exec('BEGIN')
    other.prepare('SELECT * FROM workspace').all()
    const create = () => client.$transaction((open) => open.workspace.create({ data: { name: 'mine' } }))
    await expect(create()).rejects.toThrow(/timed out|locked|timeout/i)
    other.exec('ROLLBACK')

    expect(await client.workspace.count()).toBe(0)
    await create()
    await client.workspace.create({ data: { name: 'plain' } })
    expect(other.prepare('SELECT count(*) AS count FROM workspace').get()).toEqual({ count: 2 })
    other.close()
  })

  it('rolls back a COMMIT that the foreign keys refuse, and works again afterwards', async () => {
    const orphan = client.$transaction(async (open) => {
      await open.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
      await open.team.create({ data: { workspaceId: 'nobody', name: 'Orphans', nameKey: 'orphans' } })
    })
    await expect(orphan).rejects.toThrow('ForeignKeyConstraintViolation')
    expect(await client.team.count()).toBe(0)
    await client.$transaction((open) => open.workspace.create({ data: { name: 'mine' } }))
    expect(await client.workspace.count()).toBe(1)
  })
})

describe('while another process holds the lock', () => {
  it('leaves those who read, and the rest of the process, alone until a write has its turn', async () => {
    const patient = new PrismaClient({ adapter: lockedSqlite(database.url) })
    const other = otherConnection()
    other.exec('BEGIN IMMEDIATE')
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const writes = Array.from({ length: 20 }, (_, index) => {
      const data = { name: `written ${index}` }
      return index % 2 === 0
        ? patient.workspace.create({ data })
        : patient.$transaction((open) => open.workspace.create({ data }))
    })
    for (let time = 0; time < 20; time++) {
      const start = performance.now()
      expect(await patient.workspace.count()).toBe(0)
      expect(performance.now() - start).toBeLessThan(1_000)
    }
    other.exec('ROLLBACK')
    other.close()
    await Promise.all(writes)
    delay.disable()
    expect(await patient.workspace.count()).toBe(20)
    expect(delay.max / 1e6).toBeLessThan(1_000)
    await patient.$disconnect()
  })
})

describe('settings', () => {
  it('survives power loss (synchronous FULL)', async () => expect(await pragma('synchronous')).toBe(2))
  it('lets people read while somebody writes (WAL)', async () => expect(await pragma('journal_mode')).toBe('wal'))
  it('enforces foreign keys', async () => expect(await pragma('foreign_keys')).toBe(1))

  it('does not know in which order people answered', async () => {
    await expect(client.$queryRawUnsafe('SELECT rowid FROM response')).rejects.toThrow(/no such column: rowid/i)
    await expect(client.$queryRawUnsafe('SELECT rowid FROM team')).resolves.toEqual([])
  })
})
