import 'server-only'
import { randomUUID } from 'node:crypto'
import { isPostgresql, prisma } from './client'
import { momentIn } from './moment-in'

/** What one of several processes does for all. */
export type LeaseName = 'rounds' | 'mails'

/** One a process: bundlers may load this module more than once. */
const store = globalThis as typeof globalThis & { calmsRadarHolder?: string }

function thisProcess(): string {
  store.calmsRadarHolder ??= randomUUID()
  return store.calmsRadarHolder
}

/**
 * Takes a lease for so many seconds from now, or goes on holding it; whoever dies holding it loses it when they are over.
 * It saves work and decides nothing: a process that was held up may act on one that it has lost.
 * @param seconds - the same for every use of a name
 * @param holder - which process
 * @returns whether it is this process's now.
 */
export async function takeLease(name: LeaseName, seconds: number, holder = thisProcess()): Promise<boolean> {
  // One that ends later than any could was made before the clock was put back.
  const taken = await prisma().$executeRaw`
    INSERT INTO lease (name, holder, until) VALUES (${name}, ${holder}, ${momentIn(seconds)})
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE lease.holder = excluded.holder OR lease.until <= ${momentIn(0)} OR lease.until > ${momentIn(seconds)}`
  return taken === 1
}

/** Gives a lease back, so that nobody has to wait for its end; does nothing if it is another process's. */
export async function giveBackLease(name: LeaseName, holder = thisProcess()): Promise<void> {
  await prisma().lease.deleteMany({ where: { name, holder } })
}

/** Gives all leases of a process back, as when it ends. */
export async function giveBackLeases(holder = thisProcess()): Promise<void> {
  await prisma().lease.deleteMany({ where: { holder } })
}

/** On SQLite, where there is one process: whoever else holds a lease has ended. On PostgreSQL it does nothing. */
export async function forgetOtherLeases(holder = thisProcess()): Promise<void> {
  if (!isPostgresql()) await prisma().lease.deleteMany({ where: { holder: { not: holder } } })
}
