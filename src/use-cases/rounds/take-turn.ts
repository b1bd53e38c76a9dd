import 'server-only'
import { databaseNow, measureDatabaseTime } from '@/database/database-now'
import { forgetOtherLeases, takeLease } from '@/database/leases'
import { cleanStorageAgain, cleanStorageAtStart } from './clean-storage'
import { runRoundClock } from './run-round-clock'

/** For how many seconds the others leave the rounds to a process, and how often it says that it is still there. */
const LEASE = 15
const RENEWAL = 5_000

/** Whether anything was done here before, and whether this process had the lease then. */
let isFirst = true
let wasOurs = false

/**
 * Looks after the rounds if no other process does. Should two ever do so at once, each thing is still done once: the
 * lease only saves the others from reading the same every few seconds. Also sets the time that this process goes by.
 */
export async function takeTurn(): Promise<void> {
  if (isFirst) await forgetOtherLeases()
  isFirst = false
  await measureDatabaseTime()
  const isOurs = await takeLease('rounds', LEASE)
  if (!isOurs) {
    wasOurs = false
    // Whose round was closed by hand here may have left something to clean up.
    return cleanStorageAgain(databaseNow())
  }
  const renewal = setInterval(() => void takeLease('rounds', LEASE).catch(() => {}), RENEWAL)
  try {
    // Whoever had it before may have been cut off between closing a round and cleaning up after that.
    if (!wasOurs) await cleanStorageAtStart()
    wasOurs = true
    await runRoundClock(databaseNow())
  } finally {
    clearInterval(renewal)
  }
}
