import type { TargetLevels } from '../workspaces/target-levels'
import { type AllFigures, figuresOfGroup, figuresOfTarget, figuresOfTeam } from './compared-figures'
import type { Dashboard, TeamRow } from './get-dashboard'

/** More outlines than this cannot be told apart. */
export const MOST_COMPARED = 6

export type NamedItem = {
  /** As it is asked for: team:ID, tag:KEY, all or target. */
  id: string
  kind: 'team' | 'tag' | 'all' | 'target'
  /** The name of a team or a tag; empty for the two others. */
  name: string
}

export type ComparedItem = NamedItem &
  AllFigures & {
    /** Only of a team. */
    team: TeamRow | null
    /** How many teams a group has, and of how many nothing is published or all is withheld; 0 for what is none. */
    teams: number
    silent: number
  }

export type ComparedItems = {
  compared: readonly ComparedItem[]
  /** Those that would have been too many. */
  leftOut: readonly NamedItem[]
  /** How many were asked for that the actor cannot see here: of another round, foreign, or gone. */
  passedOver: number
}

/**
 * What is asked for, in that order and each once, with its figures: the first six that there are. Groups are made of
 * all teams that the actor sees in the round, whatever tags the page is filtered by.
 */
export function comparedItems(
  dashboard: Pick<Dashboard, 'allTeams' | 'tags'>,
  targets: TargetLevels,
  asked: readonly string[],
): ComparedItems {
  const { allTeams, tags } = dashboard
  const teams = new Map(allTeams.map((row) => [`team:${row.id}`, row]))
  const known = new Map<string, NamedItem>([
    ...allTeams.map(({ id, name }) => named(`team:${id}`, 'team', name)),
    ...tags.map(({ key, name }) => named(`tag:${key}`, 'tag', name)),
    named('all', 'all'),
    named('target', 'target'),
  ])
  const practices = [...new Set(allTeams.flatMap(({ latest }) => Object.keys(latest?.practices ?? {})))]

  const figuresOf = (item: NamedItem): ComparedItem => {
    const team = teams.get(item.id)
    if (team) return { ...item, ...NO_GROUP, team, ...figuresOfTeam(team) }
    if (item.kind === 'target') return { ...item, ...NO_GROUP, ...figuresOfTarget(targets, practices) }
    const members = allTeams.filter(({ tags }) => item.kind === 'all' || tags.some((key) => item.id === `tag:${key}`))
    const silent = members.filter(({ latest }) => latest === null || latest.withheld).length
    return { ...item, team: null, teams: members.length, silent, ...figuresOfGroup(members) }
  }
  const wanted = [...new Set(asked)].filter((id) => id !== '')
  const found = wanted.flatMap((id) => known.get(id) ?? [])
  return {
    compared: found.slice(0, MOST_COMPARED).map(figuresOf),
    leftOut: found.slice(MOST_COMPARED),
    passedOver: wanted.length - found.length,
  }
}

const NO_GROUP = { team: null, teams: 0, silent: 0 }

const named = (id: string, kind: ComparedItem['kind'], name = '') => [id, { id, kind, name }] as const
