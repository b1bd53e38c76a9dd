import { sampleVariance } from './sample-variance'
import type { PillarTally } from './tally'

export type PillarScore = {
  /** 1..5, or null: see `missing`. */
  readonly score: number | null
  /** The number of respondents who have a score in the pillar. */
  readonly n: number
  /** The sample standard deviation of their scores in levels; null below n = 2. */
  readonly deviation: number | null
  /** Why there is no score: nobody answered enough of the pillar, or it is withheld. */
  readonly missing: 'too-few-answers' | 'withheld' | null
}

/**
 * A pillar's score: the mean of people's scores, not of pooled answers, so that one who answers more does not weigh
 * more.
 *
 * @see docs/scoring.md, rule 2
 * @example
 * // Scores 3, 3, 3.5 and 3.6
 * pillarScore({ n: 4, sum: 13.1, sumOfSquares: 43.21 })
 * //=> { score: 3.275, n: 4, deviation: 0.3202, missing: null }
 */
export function pillarScore(entry: PillarTally | null): PillarScore {
  if (entry === null) return { score: null, n: 0, deviation: null, missing: 'withheld' }
  if (entry.n === 0) return { score: null, n: 0, deviation: null, missing: 'too-few-answers' }
  const variance = sampleVariance(entry)
  return {
    score: entry.sum / entry.n,
    n: entry.n,
    deviation: variance === null ? null : Math.sqrt(variance),
    missing: null,
  }
}
