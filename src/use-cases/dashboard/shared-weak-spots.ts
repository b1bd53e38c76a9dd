import { pillarOf } from '@/questionnaire/pillar-of'
import type { PillarId } from '@/questionnaire/pillars'
import { nearestLevel } from '@/scoring/nearest-level'
import { LOW_LEVEL, type WeakSpot, weakSpots } from '@/scoring/weak-spots'
import type { SpokenTeam, TeamPlace } from './spoken-teams'

export type SharedWeakSpot = WeakSpot & {
  pillarId: PillarId
  /** The teams at level 1 or 2, in the order given, each with its score and how many people that rests on. */
  lowTeams: readonly (TeamPlace & { score: number; n: number })[]
}

/** The practices that most teams are low in (docs/scoring.md, rule 13), with the teams that might be helped. */
export function sharedWeakSpots(teams: readonly SpokenTeam[]): readonly SharedWeakSpot[] {
  const scores = teams.map(({ figures }) =>
    Object.fromEntries(Object.entries(figures.practices).map(([id, { score }]) => [id, score])),
  )
  return weakSpots(scores).map((spot) => ({
    ...spot,
    pillarId: pillarOf(spot.practiceId),
    lowTeams: teams.flatMap(({ place, figures }) => {
      const { score, n } = figures.practices[spot.practiceId] ?? { score: null, n: 0 }
      return score !== null && nearestLevel(score) <= LOW_LEVEL ? [{ ...place, score, n }] : []
    }),
  }))
}
