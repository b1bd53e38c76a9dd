import { pillarScore } from './pillar-score'
import type { PillarTally } from './tally'

/**
 * The lead's pillar score − the members', −4..4 levels: above 0 the lead sees the pillar better than the members do.
 * Null unless both have a score.
 *
 * @see docs/scoring.md, rule 9
 * @example
 * perceptionGap({ n: 1, sum: 4.2, sumOfSquares: 17.64 }, { n: 4, sum: 13.1, sumOfSquares: 43.21 }) //=> 0.925
 */
export function perceptionGap(lead: PillarTally | null, members: PillarTally | null): number | null {
  const leadScore = pillarScore(lead).score
  const memberScore = pillarScore(members).score
  return leadScore === null || memberScore === null ? null : leadScore - memberScore
}
