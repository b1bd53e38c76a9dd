import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupCommit } from '@/database/group-commit'
import { lockedSqlite } from '@/database/locked-sqlite'
import { query } from '../../support/database-state'
import { emptySqlite, type TestDatabase } from '../../support/empty-database'

/** In milliseconds: how long a write waits here for another process's lock. */
const PATIENCE = 300

const statement = (sql: string) => ({ sql, args: [], argTypes: [] })

describe('a group of writes on SQLite', () => {
  let file: TestDatabase
  let connection: Awaited<ReturnType<ReturnType<typeof lockedSqlite>['connect']>>
  let begun = 0
  const begin = () => {
    begun++
    return connection.startTransaction()
  }
  const insert = (value: number) =>
    groupCommit(begin, (open) => open.executeRaw(statement(`INSERT INTO written VALUES (${value})`)))
  const written = async () =>
    (await query(file.url, 'SELECT value FROM written ORDER BY value')).map(({ value }) => value)

  beforeAll(async () => {
    file = emptySqlite()
    connection = await lockedSqlite(file.url, PATIENCE).connect()
    await connection.executeScript('CREATE TABLE written (value INTEGER PRIMARY KEY)')
  })

  afterAll(async () => {
    await connection.dispose()
    await file.remove()
  })

  it('is told at once, however many wait, that another process holds the file', async () => {
    const holder = await lockedSqlite(file.url).connect()
    await holder.executeScript('BEGIN IMMEDIATE')
    const all = await Promise.allSettled(Array.from({ length: 300 }, (_, value) => insert(value)))
    await holder.executeScript('ROLLBACK')
    await holder.dispose()
    expect(all.map(({ status }) => status)).toEqual(Array(300).fill('rejected'))
    // Nobody had to wait for their turn to wait.
    expect(begun).toBe(1)
    expect(await written()).toEqual([])
  })

  it('goes on once the file is free', async () => {
    await Promise.all([insert(1), insert(2)])
    expect(await written()).toEqual([1, 2])
  })

  it('leaves out who fails, and tells them the reason', async () => {
    const all = await Promise.allSettled([insert(3), insert(1), insert(4)])
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await written()).toEqual([1, 2, 3, 4])
  })
})
