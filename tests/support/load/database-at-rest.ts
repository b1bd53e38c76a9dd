import { expect } from 'vitest'
import { prisma } from '@/database/client'
import type { Provider } from '@/database/provider'

/** Waits until PostgreSQL has noticed that an app is gone, and ended what that had begun; SQLite needs nothing. */
export async function databaseAtRest(provider: Provider): Promise<void> {
  if (provider === 'sqlite') return
  const busy = async () => {
    const [row] = await prisma().$queryRawUnsafe<{ busy: bigint }[]>(
      `SELECT count(*) AS busy FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`,
    )
    return Number(row?.busy)
  }
  await expect.poll(busy, { timeout: 15_000 }).toBe(0)
}

/** Waits until every round that has closed is published. */
export async function closedIsPublished(): Promise<void> {
  const where = { publishedAt: null, round: { closedAt: { not: null } } }
  await expect.poll(() => prisma().assessment.count({ where }), { timeout: 30_000 }).toBe(0)
}
