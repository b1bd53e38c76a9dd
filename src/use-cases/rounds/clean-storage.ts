import 'server-only'
import { removeTraces } from '@/database/remove-traces'
import { hasClosedRound } from '@/database/unsettled-rounds'
import { log } from '@/logging/log'

/** After how long it is tried again, in milliseconds: a backup that was in the way has ended by then, mostly. */
const PAUSE = 10 * 60_000

/** From when on it is tried again; null if nothing is left. */
let tryAgainAt: Date | null = null

/** Removes what deleted and rewritten answers have left in the storage. Never throws: it is told to whoever runs this. */
export async function cleanStorage(now = new Date()): Promise<void> {
  tryAgainAt = null
  await removeTraces().catch((error) => {
    // What was deleted stays deleted; the clock tries it again, and so does the app when it starts.
    tryAgainAt = new Date(now.getTime() + PAUSE)
    log.error('Old pages of the database could not be removed', {}, error)
  })
}

/** The same, should it have failed some time ago. */
export async function cleanStorageAgain(now: Date): Promise<void> {
  if (tryAgainAt !== null && tryAgainAt <= now) await cleanStorage(now)
}

/** The same when the app starts, should it have been cut off between closing a round and cleaning up after that. */
export async function cleanStorageAtStart(): Promise<void> {
  if (await hasClosedRound()) await cleanStorage()
}
