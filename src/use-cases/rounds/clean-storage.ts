import 'server-only'
import { databaseNow } from '@/database/database-now'
import { removeTraces } from '@/database/remove-traces'
import { hasClosedRound } from '@/database/unsettled-rounds'
import { log } from '@/logging/log'

/** After how long it is tried again, in milliseconds: a backup that was in the way has ended by then, mostly. */
const PAUSE = 10 * 60_000

/**
 * From when on this process tries it again. One a process: bundlers may load this module more than once, and what a page
 * could not clean up is for the clock to try again.
 */
const store = globalThis as typeof globalThis & { calmsRadarCleanAgainAt?: Date }

/** Removes what deleted and rewritten answers have left in the storage. Never throws: it is told to whoever runs this. */
export async function cleanStorage(now = databaseNow()): Promise<void> {
  delete store.calmsRadarCleanAgainAt
  await removeTraces().catch((error) => {
    // What was deleted stays deleted; the clock tries it again, and so does the app when it starts.
    store.calmsRadarCleanAgainAt = new Date(now.getTime() + PAUSE)
    log.error('Old pages of the database could not be removed', {}, error)
  })
}

/** The same, should it have failed some time ago. */
export async function cleanStorageAgain(now: Date): Promise<void> {
  const { calmsRadarCleanAgainAt: at } = store
  if (at !== undefined && at <= now) await cleanStorage(now)
}

/** The same, should a process have been cut off between closing a round and cleaning up after that. */
export async function cleanStorageAtStart(): Promise<void> {
  if (await hasClosedRound()) await cleanStorage()
}
