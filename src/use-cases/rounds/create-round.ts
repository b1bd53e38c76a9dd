import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { insertRound } from '@/database/rounds'
import { record } from '../audit/record'
import { requireWorkspace } from '../workspaces/require-workspace'
import { chosenTeams } from './chosen-teams'
import { planOf } from './plan-of'
import { putRoundTeams } from './put-round-teams'
import { requireRound } from './require-round'
import type { TypedRound } from './round-schema'

/**
 * Plans a round.
 * @returns its id.
 * @throws AppError `forbidden`, `not-found` for a team or tag that is not there, or `invalid`.
 */
export async function createRound(actor: Actor, typed: TypedRound): Promise<string> {
  requireRole(actor, 'admin', 'coach')
  const { workspaceId } = actor
  return inTransaction(async () => {
    const { timeZone, minimumGroupSize, forgetAfterDays } = await requireWorkspace(actor)
    const teams = await chosenTeams(workspaceId, typed.teams)
    const plan = await planOf(workspaceId, typed, timeZone, databaseNow())
    // The two settings are taken once more when the round opens.
    const id = await insertRound(workspaceId, { ...plan, minimumGroupSize, forgetAfterDays })
    await putRoundTeams(await requireRound(actor, id), teams)
    await record(actor, 'round.created', { type: 'round', id, name: plan.name }, { teams: teams.length })
    return id
  })
}
