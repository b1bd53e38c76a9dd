import { nameKey } from '@/database/name-key'
import type { TeamRow } from './team-rows'

export type KnownTeam = { id: string; name: string; size: number | null; tags: readonly string[] }

export type PlannedTeam = {
  row: TeamRow
  /** The team that is there already. */
  known: KnownTeam | null
  outcome: 'added' | 'changed' | 'same'
}

/** What a table of teams would do to those that are there, which are told by their names. */
export function planTeams(rows: readonly TeamRow[], teams: readonly KnownTeam[]): PlannedTeam[] {
  const byKey = new Map(teams.map((team) => [nameKey(team.name), team]))
  return rows.map((row) => {
    const known = byKey.get(nameKey(row.name)) ?? null
    if (known === null) return { row, known, outcome: 'added' }
    const isSame =
      (row.size === undefined || row.size === known.size) &&
      (row.tags === undefined || keys(row.tags) === keys(known.tags))
    return { row, known, outcome: isSame ? 'same' : 'changed' }
  })
}

const keys = (tags: readonly string[]) => tags.map(nameKey).toSorted().join()
