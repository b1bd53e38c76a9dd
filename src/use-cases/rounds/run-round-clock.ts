import 'server-only'
import { databaseNow } from '@/database/database-now'
import { findRound, type Round } from '@/database/rounds'
import { listUnsettledRounds } from '@/database/unsettled-rounds'
import { log } from '@/logging/log'
import { cleanStorageAgain } from './clean-storage'
import { close } from './close-round'
import { forgetsAt } from './forgets-at'
import { open } from './open-round'
import { settleClosed } from './settle-closed'

/**
 * Does for every round of all workspaces what is due: opens it, closes it, publishes it, destroys its members' answers.
 * Whatever was due while nothing ran is done late; whatever several processes do at once is done once.
 */
export async function runRoundClock(now = databaseNow()): Promise<void> {
  for (const { isCutOff, ...round } of await listUnsettledRounds(now)) {
    // What has closed waits for its forgetting, mostly.
    if (round.closedAt !== null && !isCutOff && now < forgetsAt(round)) continue
    try {
      await settle(round, now)
    } catch (error) {
      // One round must not hold up the others; it is tried again the next time.
      log.error('A round could not be settled', { round: round.id }, error)
    }
  }
  await cleanStorageAgain(now)
}

async function settle(round: Round, now: Date): Promise<void> {
  const { id, workspaceId, opensAt, closesAt } = round
  const clock = { workspaceId, userId: null }
  if (round.openedAt === null && opensAt <= now) await open(clock, round, now, true)
  if (round.closedAt === null && closesAt <= now) await close(clock, round, now, true)
  const settled = await findRound(workspaceId, id)
  if (settled?.closedAt) await settleClosed(settled, now)
}
