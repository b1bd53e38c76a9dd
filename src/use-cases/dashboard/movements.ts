import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { notableChanges } from '@/scoring/notable-changes'
import { toNineDecimals } from '@/scoring/to-nine-decimals'
import type { SpokenTeam, TeamPlace } from './spoken-teams'

export type Movement = TeamPlace & {
  pillarId: PillarId
  /** Later − earlier score, in levels, over the practices that both asked. */
  difference: number
  /** On how many people's scores each side rests. */
  counts: { before: number; after: number }
}

export type Movements = {
  /** Of the teams shown, what is beyond noise among all of the round's tests; the largest first. */
  risen: readonly Movement[]
  fallen: readonly Movement[]
  /** How many more there are among the teams that are not shown. */
  elsewhere: number
  /** How many pillars of all teams can be compared with the assessment before, and how many of these were tested. */
  compared: number
  tests: number
  /** Of all teams: how many passed alone and are not listed, and how many luck would give (docs/scoring.md, rule 8). */
  passedAlone: number
  expectedByLuck: number
}

/**
 * The moves since the assessment before that are more than luck.
 *
 * @param everybody - All teams, whatever the tags: what luck is counted over
 * @param shown - The ids of the teams to list
 */
export function movements(everybody: readonly SpokenTeam[], shown: ReadonlySet<string>): Movements {
  const changes = everybody.flatMap(({ place, figures }) =>
    PILLAR_IDS.map((pillarId) => {
      const { change, counts } = figures.pillars[pillarId]
      return { key: { ...place, pillarId, counts }, change }
    }),
  )
  const { listed, ...luck } = notableChanges(changes)
  const moves = listed
    .flatMap(({ key: { counts, ...key }, change: { difference } }) =>
      counts && shown.has(key.teamId) ? [{ ...key, counts, difference }] : [],
    )
    .toSorted((a, b) => size(b) - size(a))
  return {
    risen: moves.filter(({ difference }) => difference > 0),
    fallen: moves.filter(({ difference }) => difference < 0),
    elsewhere: listed.length - moves.length,
    compared: changes.filter(({ change }) => change !== null).length,
    ...luck,
  }
}

/** Equal moves are equal, whatever binary fractions make of them. */
const size = ({ difference }: Movement) => toNineDecimals(Math.abs(difference))
