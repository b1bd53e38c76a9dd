import 'server-only'
import type { Actor } from '@/auth/actor'
import { renameTeam } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import { requireTeam } from './require-team'
import type { TeamName } from './team-name'

/** Renames a team. @throws AppError `not-found`, or `invalid` if another team has that name. */
export async function changeTeamName(actor: Actor, teamId: string, { name }: TeamName): Promise<void> {
  const team = await requireTeam(actor, teamId)
  if (!(await renameTeam(actor.workspaceId, team.id, name))) {
    throw new AppError('invalid', [{ field: 'name', problem: 'nameTaken' }])
  }
}
