import type { RoundNote } from '@/database/round-notes'

export type TrendNote = {
  roundId: string
  text: string
  /** The names of the teams it concerns; empty: all. */
  teams: readonly string[]
}

const BY_NAME = new Intl.Collator('en', { numeric: true }).compare

/**
 * The notes beside a trend: the same words about several teams of a round are one note.
 *
 * @param namesTeams - Whether to say which teams a note concerns; not where the trend is one team's
 */
export function trendNotes(notes: readonly RoundNote[], namesTeams: boolean): TrendNote[] {
  const merged = new Map<string, TrendNote>()
  for (const { roundId, text, team } of notes) {
    const isForAll = team === null || !namesTeams
    const key = JSON.stringify([roundId, text, isForAll])
    const known = merged.get(key) ?? { roundId, text, teams: [] }
    merged.set(key, isForAll ? known : { ...known, teams: [...known.teams, team.name].sort(BY_NAME) })
  }
  return [...merged.values()]
}
