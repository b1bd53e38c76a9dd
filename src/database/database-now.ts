import 'server-only'
import { isPostgresql } from './client'
import { Prisma } from './generated/sqlite/client'
import { quickRows } from './quick'

/** Which time it was on the database's clock, in milliseconds since 1970, when this process's `performance.now()` was 0. */
type Measured = { calmsRadarDatabaseTime?: number }

/** One a process: bundlers may load this module more than once, and it is measured in one place. */
const store = globalThis as typeof globalThis & Measured

/**
 * What time it is for all processes: whether a round is open is decided by this and nothing else. On PostgreSQL it is
 * the database's clock, as last measured, carried on by a clock that nobody can put forward or back; before it was
 * measured, and on SQLite, it is the machine's.
 */
export function databaseNow(): Date {
  const { calmsRadarDatabaseTime: beginning } = store
  return beginning === undefined ? new Date() : new Date(beginning + performance.now())
}

/** Measures the database's clock, to within half of the time that a statement takes; on SQLite it does nothing. */
export async function measureDatabaseTime(): Promise<void> {
  if (!isPostgresql()) return
  const before = performance.now()
  const [row] = await quickRows<{ now: Date }>(Prisma.sql`SELECT clock_timestamp() AS now`)
  const middle = (before + performance.now()) / 2
  if (row) store.calmsRadarDatabaseTime = row.now.getTime() - middle
}
