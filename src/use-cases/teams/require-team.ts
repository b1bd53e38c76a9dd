import 'server-only'
import type { Actor } from '@/auth/actor'
import { seesTeam } from '@/auth/sees-team'
import { findTeam, type Team } from '@/database/teams'
import { AppError } from '@/errors/app-error'

/** A team that the actor may know of. @throws AppError `not-found` for a missing and a foreign one alike. */
export async function requireTeam(actor: Actor, teamId: string): Promise<Team> {
  const team = await findTeam(actor.workspaceId, teamId)
  if (team === null || !seesTeam(actor, team.id)) throw new AppError('not-found')
  return team
}
