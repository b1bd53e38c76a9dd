import 'server-only'
import type { Actor } from '@/auth/actor'
import { listTags } from '@/database/team-tags'
import { listTeams } from '@/database/teams'
import { requireManagingTeams } from './may-manage-teams'

/** As people sort names: 2 before 10. */
const byName = new Intl.Collator('en', { numeric: true }).compare

export type Tags = Awaited<ReturnType<typeof getTags>>

/** The workspace's tags with how many teams have each, and its teams with their tags. @throws AppError `forbidden`. */
export async function getTags(actor: Actor) {
  requireManagingTeams(actor)
  const [teams, tags] = await Promise.all([listTeams(actor.workspaceId), listTags(actor.workspaceId)])
  return {
    tags: tags.map(({ name, teamIds }) => ({ name, count: teamIds.length })),
    teams: teams
      .toSorted((a, b) => byName(a.name, b.name))
      .map(({ id, name }) => ({
        id,
        name,
        tags: tags.filter(({ teamIds }) => teamIds.includes(id)).map((tag) => tag.name),
      })),
  }
}
