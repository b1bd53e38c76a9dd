import { detectableMove } from './detectable-move'
import { type PillarChange, pillarChange } from './pillar-change'
import type { PillarTally } from './tally'

export type PillarDifference = {
  /** The other team's score − the reference's, in levels. */
  readonly difference: number
  readonly verdict: 'higher' | 'lower' | 'equal' | 'within-noise' | 'too-few'
  /** Two-sided, 0..1; null if there were too few to test. */
  readonly p: number | null
  /** The smallest difference that would have counted, in levels; null if there were too few to test. */
  readonly detectable: number | null
}

const VERDICTS: Readonly<Record<PillarChange['verdict'], PillarDifference['verdict']>> = {
  risen: 'higher',
  fallen: 'lower',
  unchanged: 'equal',
  'within-noise': 'within-noise',
  'too-few': 'too-few',
}

/**
 * How a team's pillar score differs from another team's, tested as a change is, since the two are different people
 * just as well: Welch's two-sided t test at α = 0.05. Null if either has no score. Both tallies must be over the same
 * practices.
 *
 * @see docs/scoring.md, rule 14
 * @example
 * // Scores 3, 3, 3.5, 3.6, and of the other team 4.2, 4, 4.25, 4.4, 3.8
 * pillarDifference({ n: 4, sum: 13.1, sumOfSquares: 43.21 }, { n: 5, sum: 20.65, sumOfSquares: 85.5025 })
 * //=> { difference: 0.855, verdict: 'higher', p: 0.0055, detectable: 0.4813 }
 */
export function pillarDifference(reference: PillarTally | null, other: PillarTally | null): PillarDifference | null {
  const change = pillarChange(reference, other)
  if (change === null) return null
  const { difference, verdict, p } = change
  return { difference, verdict: VERDICTS[verdict], p, detectable: detectableMove(reference, other) }
}
