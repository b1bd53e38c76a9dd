import 'server-only'
import { prisma } from './client'
import { isPostgresql } from './is-postgresql'

/**
 * Locks of a name, held until the open transaction ends; to be taken inside one only. Many may share a lock; who takes
 * it alone waits for all others. On SQLite a transaction is alone anyway. On PostgreSQL these are advisory locks: they
 * write nothing, so that hundreds of people can answer at once without touching a common row.
 */
export async function lockShared(name: string): Promise<void> {
  if (isPostgresql()) await prisma().$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`
}

export async function lockAlone(name: string): Promise<void> {
  if (isPostgresql()) await prisma().$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}
