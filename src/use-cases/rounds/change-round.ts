import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { lockAlone, roundLock } from '@/database/locks'
import { updatePlan } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireWorkspace } from '../workspaces/require-workspace'
import { chosenTeams } from './chosen-teams'
import { planOf } from './plan-of'
import { putRoundTeams } from './put-round-teams'
import { requireRound } from './require-round'
import type { TypedRound } from './round-schema'

/**
 * Changes the plan of a round that has not opened. Of two who do so at once, the second writes over the first; if it
 * opens meanwhile, it opens either with the whole change or without it.
 * @throws AppError `forbidden`, `not-found`, or `invalid`, also if the round has opened.
 */
export async function changeRound(actor: Actor, roundId: string, typed: TypedRound): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  const { workspaceId } = actor
  await inTransaction(async () => {
    const { id } = await requireRound(actor, roundId)
    await lockAlone(roundLock(id))
    const { timeZone } = await requireWorkspace(actor)
    const plan = await planOf(workspaceId, typed, timeZone, databaseNow())
    // From here on the round's row is ours: nobody opens it before we are done.
    if (!(await updatePlan(workspaceId, id, plan))) {
      throw new AppError('invalid', [{ field: '', problem: 'roundNotPlanned' }])
    }
    const teams = await chosenTeams(workspaceId, typed.teams)
    await putRoundTeams(await requireRound(actor, id), teams)
    await record(actor, 'round.changed', { type: 'round', id, name: plan.name }, { teams: teams.length })
  })
}
