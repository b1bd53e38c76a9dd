import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { renameTeam } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireManagingTeams } from './may-manage-teams'
import { requireTeam } from './require-team'
import type { TeamName } from './team-name'

/** Renames a team. @throws AppError `not-found`, `forbidden`, or `invalid` if another team has that name. */
export async function changeTeamName(actor: Actor, teamId: string, { name }: TeamName): Promise<void> {
  const team = await requireTeam(actor, teamId)
  requireManagingTeams(actor)
  await inTransaction(async () => {
    if (!(await renameTeam(actor.workspaceId, team.id, name))) {
      throw new AppError('invalid', [{ field: 'name', problem: 'nameTaken' }])
    }
    await record(actor, 'team.renamed', { type: 'team', id: team.id, name }, { before: team.name })
  })
}
