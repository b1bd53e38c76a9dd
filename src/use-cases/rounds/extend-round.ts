import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { updateClosesAt } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireWorkspace } from '../workspaces/require-workspace'
import { requireRound } from './require-round'
import { laterClose } from './round-times'

/**
 * Moves the close of an open round, to later or to earlier. One whose close has come stays as it is: people may have
 * been told already that they are too late.
 * @param closesAt - in the workspace's time zone, as `closeTimeSchema` takes it
 * @throws AppError `forbidden`, `not-found`, or `invalid`, also if the round is not open.
 */
export async function extendRound(actor: Actor, roundId: string, closesAt: string): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  await inTransaction(async () => {
    const { id, name, openedAt, closesAt: before } = await requireRound(actor, roundId)
    const { timeZone } = await requireWorkspace(actor)
    const now = databaseNow()
    const after = laterClose(closesAt, timeZone, openedAt ?? now, now)
    if (!(await updateClosesAt(actor.workspaceId, id, after, now))) {
      throw new AppError('invalid', [{ field: 'closesAt', problem: 'roundNotOpen' }])
    }
    const details = { before: before.toISOString(), after: after.toISOString() }
    await record(actor, 'round.extended', { type: 'round', id, name }, details)
  })
}
