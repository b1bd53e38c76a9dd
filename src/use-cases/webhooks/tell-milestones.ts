import 'server-only'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { type CountedRound, listCountedRounds, raiseToldAnswers } from '@/database/told-answers'
import { log } from '@/logging/log'
import { milestone } from './milestone'
import { queueWebhooks } from './queue-webhooks'

/**
 * Has webhooks told which share of those asked have answered, in the open rounds of all workspaces. Nothing is told when
 * somebody answers, only when this is called, which is once an hour; and only of a whole minimum group at once: so no
 * message tells of one person.
 */
export async function tellMilestones(now = databaseNow()): Promise<void> {
  for (const counted of await listCountedRounds('round.responses')) {
    try {
      await inTransaction(() => tell(counted, now))
    } catch (error) {
      log.error('A milestone could not be told', { round: counted.round.id }, error)
    }
  }
}

async function tell({ round, expected, answered, told }: CountedRound, now: Date): Promise<void> {
  const share = milestone(answered, expected)
  if (share <= milestone(told, expected) || answered - told < round.minimumGroupSize) return
  // Of several processes one tells.
  if (await raiseToldAnswers(round.id, told, answered)) await queueWebhooks('round.responses', round, now, { share })
}
