import { pillarScore } from './pillar-score'
import { SMALLEST_SAMPLE } from './smallest-sample'
import { tLimit } from './t-limit'
import type { PillarTally } from './tally'

export type ConfidenceInterval = { readonly low: number; readonly high: number }

/**
 * The 95 % interval of a pillar score: mean ± t(0.975, n − 1) × s/√n, cut to 1..5. Null below n = 3.
 *
 * @see docs/scoring.md, rule 7
 * @see Student (1908), The probable error of a mean, Biometrika 6(1)
 * @example
 * // Scores 3, 3, 3.5 and 3.6
 * confidenceInterval({ n: 4, sum: 13.1, sumOfSquares: 43.21 }) //=> { low: 2.7656, high: 3.7844 }
 */
export function confidenceInterval(entry: PillarTally | null): ConfidenceInterval | null {
  const { score, n, deviation } = pillarScore(entry)
  if (score === null || deviation === null || n < SMALLEST_SAMPLE) return null
  const margin = (tLimit(n - 1) * deviation) / Math.sqrt(n)
  return { low: Math.max(1, score - margin), high: Math.min(5, score + margin) }
}
