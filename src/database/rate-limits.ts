import 'server-only'
import { inTransaction, prisma } from './client'
import { databaseNow } from './database-now'

/** How many tries may lie within a window of that many seconds. */
export type Limit = { tries: number; seconds: number }

/**
 * Counts a try, in a window that slides with the time. A refused try does not count.
 * Not for use inside a transaction: where that is rolled back, the try would be forgotten.
 * @returns null if the try is allowed, else the whole seconds until the next one is.
 */
export async function takeTry(key: string, limit: Limit, now = databaseNow()): Promise<number | null> {
  const { wait, isNew } = await inTransaction(() => takeLockedTry(key, limit, now.getTime()))
  // After the transaction, so that nobody who waits for this key also waits for others.
  if (isNew) await deleteOldRateLimits(now)
  return wait
}

async function takeLockedTry(key: string, { tries, seconds }: Limit, now: number) {
  const window = seconds * 1000
  const { tries: stored } = await prisma().rateLimit.upsert({
    where: { key },
    create: { key, expiresAt: new Date(now + window) },
    // Writing the row, although with the same key, locks it until the transaction ends.
    update: { key },
    select: { tries: true },
  })
  const times = timesOf(stored)
  // What is further ahead than that was tried before the clock was put back, and would keep people out until then.
  const recent = times.filter((time) => time > now - window && time < now + window)
  // The next try is allowed once all but `tries - 1` of them have left the window.
  const blocking = recent.at(-tries)
  if (recent.length >= tries && blocking !== undefined) {
    return { wait: Math.ceil((blocking + window - now) / 1000), isNew: false }
  }
  await store(key, [...recent, now], window)
  return { wait: null, isNew: times.length === 0 }
}

/** Takes the newest try of a key back, as after a success; without one it does nothing. */
export async function giveBackTry(key: string, now = databaseNow()): Promise<void> {
  await inTransaction(async () => {
    // As above, to lock the row before it is read.
    const [row] = await prisma().rateLimit.updateManyAndReturn({
      where: { key },
      data: { key },
      select: { tries: true },
    })
    const times = timesOf(row?.tries ?? '[]')
    const newest = times.findLastIndex((time) => time <= now.getTime())
    if (newest < 0) return
    await prisma().rateLimit.update({ where: { key }, data: { tries: JSON.stringify(times.toSpliced(newest, 1)) } })
  })
}

/** Deletes what no longer counts; a new key does so too, hence what is stored stays small. */
export async function deleteOldRateLimits(now = databaseNow()): Promise<void> {
  await prisma().rateLimit.deleteMany({ where: { expiresAt: { lte: now } } })
}

/** The stored times, oldest first. */
function timesOf(stored: string): number[] {
  return JSON.parse(stored) as number[]
}

async function store(key: string, times: readonly number[], window: number): Promise<void> {
  // Processes' clocks may differ a little, so the newest is not always the last that came.
  const sorted = times.toSorted((one, other) => one - other)
  const expiresAt = new Date((sorted.at(-1) ?? 0) + window)
  await prisma().rateLimit.update({ where: { key }, data: { tries: JSON.stringify(sorted), expiresAt } })
}
