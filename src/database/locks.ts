import 'server-only'
import { isPostgresql } from './client'
import { Prisma } from './generated/sqlite/client'
import { linksOf } from './links-of'
import { NotTogether } from './not-together'
import { isTogether, quickExecute, quickRows, quickTogether, requireAlone } from './quick'

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

/**
 * Shares the lock of the round that a link for answering leads to, if there is one.
 * @param hash - of the link's token
 * @throws NotTogether if others, who share the transaction, would have to wait for it, too
 */
export async function lockRoundOfLink(hash: string): Promise<void> {
  if (!isPostgresql()) return
  if (!isTogether()) await quickExecute(lockOf('pg_advisory_xact_lock_shared', [hash]))
  else if (!(await quickTogether(tryRoundsOfLinks, hash))) throw new NotTogether()
}

/** @returns for each whether it is locked, or there is nothing to lock. */
async function tryRoundsOfLinks(hashes: readonly string[]): Promise<boolean[]> {
  const rows = await quickRows<{ hash: string; locked: boolean }>(lockOf('pg_try_advisory_xact_lock_shared', hashes))
  const held = new Set(rows.filter(({ locked }) => !locked).map(({ hash }) => hash))
  return hashes.map((hash) => !held.has(hash))
}

function lockOf(lock: string, hashes: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT link.hash, ${Prisma.raw(lock)}(hashtextextended(${roundLock('')} || assessment.round_id, 0)) AS locked
    FROM (${linksOf(hashes)}) AS link JOIN assessment ON assessment.id = link.assessment_id`
}

/** @throws NotTogether where others share the transaction: two such transactions could wait for each other. */
export async function lockAlone(name: string): Promise<void> {
  requireAlone()
  if (isPostgresql()) await quickExecute(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`)
}
