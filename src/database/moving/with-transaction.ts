import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient as PostgresqlClient } from '../generated/postgresql/client'
import { type Prisma, PrismaClient } from '../generated/sqlite/client'
import { lockedSqlite } from '../locked-sqlite'
import { postgresqlOptions } from '../postgresql-options'
import { providerOf } from '../provider'

/** How long a move may take, in milliseconds: a day. */
const TIMEOUT = 24 * 3_600_000

/**
 * Runs work in one transaction of a database other than the app's own. It sees one moment throughout, and stores all of
 * its writes at its end, or none.
 */
export async function withTransaction<T>(
  url: string,
  work: (open: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  const client = clientFor(url)
  // On SQLite a transaction is alone anyway.
  const isolation = providerOf(url) === 'postgresql' ? { isolationLevel: 'RepeatableRead' as never } : {}
  try {
    return await client.$transaction(work, { maxWait: 30_000, timeout: TIMEOUT, ...isolation })
  } finally {
    await client.$disconnect()
  }
}

function clientFor(url: string): PrismaClient {
  if (providerOf(url) === 'sqlite') return new PrismaClient({ adapter: lockedSqlite(url) })
  const adapter = new PrismaPg({ ...postgresqlOptions(url), max: 1 })
  return new PostgresqlClient({ adapter }) as unknown as PrismaClient
}
