import { setTimeout as delay } from 'node:timers/promises'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { kindOf } from './driver-errors'
import { lockedSqlite } from './locked-sqlite'
import { MigrationError } from './migration-error'
import { engineConnection, type MigrationTransaction, statement, type Turn, WAITING } from './migration-transaction'

/** In milliseconds: SQLite stands still while it waits, and the process with it, so it is asked again and again. */
export const BUSY_TIMEOUT = 100
const PAUSE = 150

/**
 * Begins a transaction to migrate in, as soon as nobody else writes to the file.
 * @throws MigrationError if somebody still does after that patience.
 */
export async function beginOnSqlite(url: string, turn: Turn): Promise<MigrationTransaction> {
  const connection = await whenFree(turn, () => lockedSqlite(url, BUSY_TIMEOUT).connect())
  try {
    // To change a table, Prisma's scripts make it anew and drop the old one, which would take along the rows that refer
    // to it. They switch this off themselves, but in a transaction that has no effect.
    await connection.executeScript('PRAGMA foreign_keys = OFF')
    await whenFree(turn, () => connection.executeScript('BEGIN IMMEDIATE'))
  } catch (error) {
    await connection.dispose()
    throw error
  }
  const end = (how: () => Promise<void>) => () => how().finally(() => connection.dispose())
  return {
    connection: engineConnection(connection)(connection),
    commit: end(async () => {
      await requireForeignKeys(connection)
      await connection.executeScript('COMMIT')
    }),
    // After some errors (a full disk, for one) SQLite has rolled back by itself.
    rollback: end(() => connection.executeScript('ROLLBACK').catch(() => {})),
  }
}

/** Tries again as long as another process holds the file. Its own clock: the machine's may jump. */
export async function whenFree<T>({ patience, tell }: Turn, attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patience
  for (let told = false; ; told = true) {
    try {
      return await attempt()
    } catch (error) {
      if (kindOf(error) !== 'SocketTimeout') throw error
      if (performance.now() > deadline) {
        throw new MigrationError(
          `Another process has kept the database locked for ${Math.round(patience / 1000)} seconds. Nothing was changed. End that process, then start again.`,
          { cause: error },
        )
      }
    }
    if (!told) tell(WAITING)
    await delay(PAUSE)
  }
}

/** @throws Error if a row refers to one that is not there. */
async function requireForeignKeys(connection: SqlDriverAdapter): Promise<void> {
  const { rows } = await connection.queryRaw(statement('PRAGMA foreign_key_check'))
  if (rows.length === 0) return
  const tables = [...new Set(rows.map(([table, , parent]) => `${table} to ${parent}`))].join(', ')
  throw new Error(`${rows.length} rows would refer to rows that are not there (from ${tables}).`)
}
