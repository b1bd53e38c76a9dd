import 'server-only'
import { isPostgresql } from './client'
import { Prisma } from './generated/sqlite/client'

/**
 * The moment in so many seconds, for use in a statement. On PostgreSQL by the database's clock, so that several processes
 * agree on it whatever theirs show; on SQLite there is one process, and its clock counts.
 */
export function momentIn(seconds: number): Prisma.Sql {
  if (!isPostgresql()) return Prisma.sql`${new Date(Date.now() + seconds * 1000)}`
  // Columns hold times of UTC without saying so.
  return Prisma.sql`((clock_timestamp() AT TIME ZONE 'UTC') + make_interval(secs => ${seconds}::double precision))`
}
