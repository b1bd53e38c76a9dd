import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { markOpened, type Round } from '@/database/rounds'
import { findWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import type { Recorder } from '../audit/record-all'
import { queueWebhooks } from '../webhooks/queue-webhooks'
import { requireRound } from './require-round'

/**
 * Opens a planned round by hand. From now on nothing of it changes but when it closes.
 * @throws AppError `forbidden`, `not-found`, or `invalid` if it has opened before or was to close already.
 */
export async function openRound(actor: Actor, roundId: string, now = databaseNow()): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  const round = await requireRound(actor, roundId)
  if (round.closesAt <= now) throw new AppError('invalid', [{ field: 'closesAt', problem: 'closesAtPast' }])
  if (!(await open(actor, round, now))) throw new AppError('invalid', [{ field: '', problem: 'roundNotPlanned' }])
}

/**
 * Opens a round with the group size and the time of forgetting that the workspace has now; false if it has opened, or
 * if the clock comes for a plan that was moved meanwhile.
 */
export async function open(by: Recorder, round: Round, now: Date, byClock = false): Promise<boolean> {
  return inTransaction(async () => {
    const workspace = await findWorkspace(round.workspaceId)
    if (workspace === null) return false
    const { minimumGroupSize, forgetAfterDays } = workspace
    const fixed = { minimumGroupSize, forgetAfterDays }
    if (!(await markOpened(round.workspaceId, round.id, now, fixed, byClock))) return false
    const details = byClock ? { by: 'clock' } : {}
    await record(by, 'round.opened', { type: 'round', id: round.id, name: round.name }, details)
    await queueWebhooks('round.opened', round, now)
    return true
  })
}
