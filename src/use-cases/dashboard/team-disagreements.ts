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
  const disagreements: TeamDisagreement[] = []
  let known = 0
  for (const { place, figures } of teams) {
    for (const [practiceId, { agreement, n }] of Object.entries(figures.practices)) {
      if (agreement === null) continue
      known++
      const rounded = toNineDecimals(agreement)
      if (rounded > STRONG_AGREEMENT) continue
      disagreements.push({ ...place, practiceId, pillarId: pillarOf(practiceId), agreement: rounded, n })
    }
  }
  return { disagreements: disagreements.sort((a, b) => a.agreement - b.agreement), known }
}
