import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { lockAlone, roundLock } from '@/database/locks'
import { removeMailsOfRound } from '@/database/outbox'
import { markClosed, type Round } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import type { Recorder } from '../audit/record-all'
import { queueWebhooks } from '../webhooks/queue-webhooks'
import { requireRound } from './require-round'
import { settleClosed } from './settle-closed'

/**
 * Closes an open round by hand, for good, and publishes its results.
 * @throws AppError `forbidden`, `not-found`, or `invalid` if it is not open.
 */
export async function closeRound(actor: Actor, roundId: string, now = databaseNow()): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  const round = await requireRound(actor, roundId)
  if (!(await close(actor, round, now))) throw new AppError('invalid', [{ field: '', problem: 'roundNotOpen' }])
  await settleClosed(await requireRound(actor, roundId), now)
}

/**
 * Ends the answering, once everything that is being stored is stored, and the mails that ask for it; false if the round is not open, or if the clock
 * comes for one that was extended meanwhile.
 */
export async function close(by: Recorder, round: Round, now: Date, byClock = false): Promise<boolean> {
  return inTransaction(async () => {
    await lockAlone(roundLock(round.id))
    if (!(await markClosed(round.workspaceId, round.id, now, byClock))) return false
    await removeMailsOfRound(round.workspaceId, round.id)
    const details = byClock ? { by: 'clock' } : {}
    await record(by, 'round.closed', { type: 'round', id: round.id, name: round.name }, details)
    await queueWebhooks('round.closed', round, now)
    return true
  })
}
