import type { Tag } from '@/database/team-tags'
import type { Team } from '@/database/teams'
import { AppError } from '@/errors/app-error'

/** Whose trend it is. */
export type TrendItem =
  | { kind: 'all' }
  | { kind: 'tag'; key: string; name: string; teamIds: readonly string[] }
  | { kind: 'team'; id: string; name: string }

/**
 * The team (`team:ID`), the teams with a tag (`tag:KEY`) or all teams, of those that the actor sees. Whatever else the
 * text says means all teams.
 * @throws AppError `not-found` for a team or a tag that is not there.
 */
export function trendItem(text: string, teams: readonly Team[], tags: readonly Tag[]): TrendItem {
  const [, kind, key] = /^(team|tag):(.*)$/s.exec(text) ?? []
  if (kind === undefined) return { kind: 'all' }
  if (kind === 'team') {
    const team = teams.find(({ id }) => id === key)
    if (!team) throw new AppError('not-found')
    return { kind: 'team', id: team.id, name: team.name }
  }
  const tag = tags.find((one) => one.key === key)
  const teamIds = teams.flatMap(({ id }) => (tag?.teamIds.includes(id) ? [id] : []))
  if (!tag || teamIds.length === 0) throw new AppError('not-found')
  return { kind: 'tag', key: tag.key, name: tag.name, teamIds }
}
