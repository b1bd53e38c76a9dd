import 'server-only'
import { inTransaction } from '@/database/client'
import { deleteMemberResponses } from '@/database/member-responses'
import { markForgotten, type Round } from '@/database/rounds'
import { record } from '../audit/record'
import { cleanStorage } from './clean-storage'
import { forgetsAt } from './forgets-at'
import { publishRound } from './publish-round'

/** What is left to do for a closed round: publish its results, and destroy the members' answers when their time is over. */
export async function settleClosed(round: Round, now: Date): Promise<void> {
  const published = await publishRound(round)
  const forgotten = forgetsAt(round) <= now && (await forget(round, now))
  if (published > 0 || forgotten) await cleanStorage()
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
