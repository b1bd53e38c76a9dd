import 'server-only'
import { removeTraces } from '@/database/remove-traces'
import { hasClosedRound } from '@/database/unsettled-rounds'

/** Removes what deleted and rewritten answers have left in the storage. Never throws: it is told to whoever runs this. */
export async function cleanStorage(): Promise<void> {
  await removeTraces().catch((error) => {
    // What was deleted stays deleted; it is tried again with the next round, and when the app starts.
    console.error(`Old pages of the database could not be removed: ${error instanceof Error ? error.name : 'unknown'}`)
  })
}

/** The same when the app starts, should it have been cut off between closing a round and cleaning up after that. */
export async function cleanStorageAtStart(): Promise<void> {
  if (await hasClosedRound()) await cleanStorage()
}
