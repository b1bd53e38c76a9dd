import 'server-only'
import type { Actor } from '@/auth/actor'
import { listTags } from '@/database/team-tags'
import * as database from '@/database/teams'

export type TeamWithTags = database.Team & { tags: { key: string; name: string }[] }

/** The teams that the actor sees, by id, with their tags. */
export async function listTeams({ workspaceId, teamIds }: Actor): Promise<TeamWithTags[]> {
  const [teams, tags] = await Promise.all([database.listTeams(workspaceId, teamIds), listTags(workspaceId)])
  const byTeam = new Map<string, { key: string; name: string }[]>()
  for (const { key, name, teamIds } of tags) {
    for (const id of teamIds) byTeam.set(id, [...(byTeam.get(id) ?? []), { key, name }])
  }
  return teams
    .map((team) => ({ ...team, tags: byTeam.get(team.id) ?? [] }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
