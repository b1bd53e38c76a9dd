import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { insertTeam, type Team } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireManagingTeams } from './may-manage-teams'
import type { TeamName } from './team-name'

/** Creates a team. @throws AppError `forbidden`, or `invalid` if the workspace has a team of that name. */
export async function createTeam(actor: Actor, { name }: TeamName): Promise<Team> {
  requireManagingTeams(actor)
  return inTransaction(async () => {
    const team = await insertTeam(actor.workspaceId, name)
    if (team === null) throw new AppError('invalid', [{ field: 'name', problem: 'nameTaken' }])
    await record(actor, 'team.created', { type: 'team', id: team.id, name })
    return team
  })
}
