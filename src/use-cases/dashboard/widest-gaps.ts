import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { isNotableGap } from '@/scoring/is-notable-gap'
import { toNineDecimals } from '@/scoring/to-nine-decimals'
import type { SpokenTeam, TeamPlace } from './spoken-teams'

export type TeamGap = TeamPlace & {
  pillarId: PillarId
  /** Lead − members, in levels. */
  gap: number
}

export type WidestGaps = {
  /** The pillars that the lead and the members see differently, the widest gap first, in either direction. */
  gaps: readonly TeamGap[]
  /** How many pillars have both a lead's and the members' score. */
  compared: number
}

/** Where leads and members see their teams differently (docs/scoring.md, rule 9). */
export function widestGaps(teams: readonly SpokenTeam[]): WidestGaps {
  const all = teams.flatMap(({ place, figures }) =>
    PILLAR_IDS.flatMap((pillarId) => {
      const { gap } = figures.pillars[pillarId]
      return gap === null ? [] : [{ ...place, pillarId, gap }]
    }),
  )
  const size = ({ gap }: TeamGap) => toNineDecimals(Math.abs(gap))
  return {
    gaps: all.filter(({ gap }) => isNotableGap(gap)).toSorted((a, b) => size(b) - size(a)),
    compared: all.length,
  }
}
