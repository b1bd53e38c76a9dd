import 'server-only'
import { listTags } from '@/database/team-tags'
import { listTeams, type Team } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import type { TeamChoice } from './round-schema'

/**
 * The teams of a workspace that were chosen, each once.
 * @throws AppError `not-found` for a missing or foreign team or tag, `invalid` if there is none
 */
export async function chosenTeams(workspaceId: string, { all, ids, tags }: TeamChoice): Promise<Team[]> {
  const [teams, known] = await Promise.all([listTeams(workspaceId), listTags(workspaceId)])
  const byTag = new Map(known.map(({ key, teamIds }) => [key, teamIds]))
  const isKnown = new Set(teams.map(({ id }) => id))
  if (!ids.every((id) => isKnown.has(id)) || !tags.every((key) => byTag.has(key))) throw new AppError('not-found')
  const chosen = new Set([...ids, ...tags.flatMap((key) => byTag.get(key) ?? [])])
  const found = all ? teams : teams.filter(({ id }) => chosen.has(id))
  if (found.length === 0) throw new AppError('invalid', [{ field: 'teams', problem: 'noTeams' }])
  return found
}
