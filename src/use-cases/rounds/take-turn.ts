import 'server-only'
import { databaseNow, measureDatabaseTime } from '@/database/database-now'
import { forgetOtherLeases, giveBackLeases, takeLease } from '@/database/leases'
import { cleanStorageAgain, cleanStorageAtStart } from './clean-storage'
import { runRoundClock } from './run-round-clock'

/** For how many seconds the others leave the rounds to a process, and how often it says that it is still there. */
const LEASE = 15
const RENEWAL = 5_000

/** Whether anything was done here before, whether this process had the lease then, and whether it is about to end. */
let isFirst = true
let wasOurs = false
let isEnded = false

/**
 * Looks after the rounds if no other process does. Should two ever do so at once, each thing is still done once: the
 * lease only saves the others from reading the same every few seconds. Also sets the time that this process goes by.
 */
export async function takeTurn(): Promise<void> {
  if (isEnded) return
  if (isFirst) await forgetOtherLeases()
  isFirst = false
  await measureDatabaseTime()
  const isOurs = await takeLease('rounds', LEASE)
  if (!isOurs) {
    wasOurs = false
    // Whose round was closed by hand here may have left something to clean up.
    return cleanStorageAgain(databaseNow())
  }
  const renewal = setInterval(() => void renew(), RENEWAL)
  try {
    // Whoever had it before may have been cut off between closing a round and cleaning up after that.
    if (!wasOurs) await cleanStorageAtStart()
    wasOurs = true
    await runRoundClock(databaseNow())
  } finally {
    clearInterval(renewal)
  }
}

/** Looks after nothing more, and leaves the rounds to whichever process comes next. */
export async function endTurns(): Promise<void> {
  isEnded = true
  await giveBackLeases()
}

async function renew(): Promise<void> {
  // If it fails, another process may take over: each thing is still done once.
  if (!isEnded) await takeLease('rounds', LEASE).catch(() => {})
}
