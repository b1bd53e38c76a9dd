import 'server-only'
import { isPostgresql } from './client'
import { Prisma } from './generated/sqlite/client'
import { quickExecute } from './quick'

/** The name of the lock that whoever answers shares, and whoever closes the round holds alone. */
export function roundLock(roundId: string): string {
  return `round ${roundId}`
}

/**
 * Locks of a name, held until the open transaction ends; to be taken inside one only. Many may share a lock; who takes
 * it alone waits for all others. On SQLite a transaction is alone anyway. On PostgreSQL these are advisory locks: they
 * write nothing, so that hundreds of people can answer at once without touching a common row.
 */
export async function lockShared(name: string): Promise<void> {
  if (isPostgresql()) await quickExecute(Prisma.sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`)
}

/** Shares the lock of the round that a link for answering leads to, if there is one. @param hash of the link's token */
export async function lockRoundOfLink(hash: string): Promise<void> {
  if (!isPostgresql()) return
  await quickExecute(Prisma.sql`
    SELECT pg_advisory_xact_lock_shared(hashtextextended(${roundLock('')} || round_id, 0)) FROM assessment
    WHERE link_hash = ${hash} OR id = (SELECT assessment_id FROM personal_link WHERE token_hash = ${hash})`)
}

export async function lockAlone(name: string): Promise<void> {
  if (isPostgresql()) await quickExecute(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
