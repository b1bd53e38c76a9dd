import 'server-only'
import type { Actor } from '@/auth/actor'
import { listTeams } from '@/database/teams'
import { AppError } from '@/errors/app-error'

/**
 * The ids of teams that a lead is to answer for, each once.
 * @throws AppError `not-found` unless all of them are teams of the workspace.
 */
export async function requireTeams(actor: Actor, teamIds: readonly string[]): Promise<string[]> {
  const own = new Set((await listTeams(actor.workspaceId)).map(({ id }) => id))
  if (teamIds.some((id) => !own.has(id))) throw new AppError('not-found')
  return [...new Set(teamIds)]
}
