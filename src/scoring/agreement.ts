import { SMALLEST_SAMPLE } from './smallest-sample'
import type { LevelCounts } from './tally'

/** The variance of answers spread evenly over the five levels: (5² − 1) / 12. */
const UNIFORM_VARIANCE = 2

/**
 * How far the respondents agree on a practice: r_wg = 1 − s²/2, cut to 0 (as good as chance) .. 1 (all the same).
 * Null below n = 3.
 *
 * @see docs/scoring.md, rule 4
 * @see James, Demaree & Wolf (1984), Estimating within-group interrater reliability with and without response bias,
 *   Journal of Applied Psychology 69(1)
 * @example
 * // One 1, three 2s, one 3: the sample variance is 0.5
 * agreement([1, 3, 1, 0, 0]) //=> 0.75
 */
export function agreement(levels: LevelCounts): number | null {
  const n = levels.reduce((total, count) => total + count, 0)
  if (n < SMALLEST_SAMPLE) return null
  const sum = levels.reduce((total, count, index) => total + count * (index + 1), 0)
  const sumOfSquares = levels.reduce((total, count, index) => total + count * (index + 1) ** 2, 0)
  // Integers up to the division, so that answers which are all the same give exactly 1.
  const variance = (n * sumOfSquares - sum * sum) / (n * (n - 1))
  return Math.max(0, 1 - variance / UNIFORM_VARIANCE)
}
