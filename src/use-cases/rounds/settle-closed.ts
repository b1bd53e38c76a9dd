import 'server-only'
import { inTransaction } from '@/database/client'
import { deleteMemberResponses } from '@/database/member-responses'
import { removeTraces } from '@/database/remove-traces'
import { markForgotten, type Round } from '@/database/rounds'
import { record } from '../audit/record'

import { forgetsAt } from './forgets-at'
import { publishRound } from './publish-round'

/** What is left to do for a closed round: publish its results, and destroy the members' answers when their time is over. */
export async function settleClosed(round: Round, now: Date): Promise<void> {
  const published = await publishRound(round)
  const forgotten = forgetsAt(round) <= now && (await forget(round, now))
  if (published === 0 && !forgotten) return
  await removeTraces().catch((error) => {
    // What was deleted stays deleted; it is tried again with the next round, and when the app starts.
    console.error(`Old pages of the database could not be removed: ${error instanceof Error ? error.name : 'unknown'}`)
  })
}

async function forget(round: Round, now: Date): Promise<boolean> {
  const { workspaceId, id, name } = round
  return inTransaction(async () => {
    if (!(await markForgotten(workspaceId, id, now))) return false
    await deleteMemberResponses(workspaceId, id)
    await record({ workspaceId, userId: null }, 'round.forgotten', { type: 'round', id, name }, { by: 'clock' })
    return true
  })
}
