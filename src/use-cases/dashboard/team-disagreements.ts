import { pillarOf } from '@/questionnaire/pillar-of'
import type { PillarId } from '@/questionnaire/pillars'
import { toNineDecimals } from '@/scoring/to-nine-decimals'
import { STRONG_AGREEMENT } from '@/scoring/widest-disagreements'
import type { SpokenTeam, TeamPlace } from './spoken-teams'

export type TeamDisagreement = TeamPlace & {
  practiceId: string
  pillarId: PillarId
  /** 0..0.7 */
  agreement: number
  /** How many gave a level. */
  n: number
}

export type TeamDisagreements = {
  /** The practices on which a team's members disagree, the lowest agreement first. */
  disagreements: readonly TeamDisagreement[]
  /** How many practices of all teams have an agreement: with fewer than three levels there is none. */
  known: number
}

/** Where members of one team see it differently (docs/scoring.md, rule 4), over all teams. */
export function teamDisagreements(teams: readonly SpokenTeam[]): TeamDisagreements {
  const all = teams.flatMap(({ place, figures }) =>
    Object.entries(figures.practices).flatMap(([practiceId, { agreement, n }]) =>
      agreement === null
        ? []
        : [{ ...place, practiceId, pillarId: pillarOf(practiceId), agreement: toNineDecimals(agreement), n }],
    ),
  )
  return {
    disagreements: all
      .filter(({ agreement }) => agreement <= STRONG_AGREEMENT)
      .toSorted((a, b) => a.agreement - b.agreement),
    known: all.length,
  }
}
