import 'server-only'
import type { Actor } from '@/auth/actor'
import { insertTeam, type Team } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import type { TeamName } from './team-name'

/** Creates a team. @throws AppError `invalid` if the workspace has a team of that name. */
export async function createTeam(actor: Actor, { name }: TeamName): Promise<Team> {
  const team = await insertTeam(actor.workspaceId, name)
  if (team === null) throw new AppError('invalid', [{ field: 'name', problem: 'nameTaken' }])
  return team
}
