import 'server-only'
import type { Actor } from '@/auth/actor'
import { listTeams } from '@/database/teams'

/** The teams that the actor sees, by name. */
export async function listTeamNames({ workspaceId, teamIds }: Actor): Promise<{ id: string; name: string }[]> {
  return (await listTeams(workspaceId, teamIds)).map(({ id, name }) => ({ id, name }))
}
