import type { PillarTally } from './tally'

/**
 * Below this share of Σx² the squared deviations are what rounding left over. Subtracting (Σx)²/n from Σx² leaves an
 * error of about 1e-15 Σx², so that five respondents at 3.3333 would differ a little, and "both variances zero"
 * (rule 8) would never be met. Real differences are far larger: even one respondent among 100,000 who differs from the
 * others by a 400th of a level makes 2.5e-12.
 */
const NEGLIGIBLE = 1e-12

/**
 * The sample variance s² (divisor n − 1) of the respondents' pillar scores, in squared levels; exactly 0 if all agree,
 * never negative. Null below n = 2.
 *
 * @see docs/scoring.md, rules 7 and 8
 * @example
 * // Scores 3, 3, 3.5 and 3.6
 * sampleVariance({ n: 4, sum: 13.1, sumOfSquares: 43.21 }) //=> 0.1025
 */
export function sampleVariance({ n, sum, sumOfSquares }: PillarTally): number | null {
  if (n < 2) return null
  const squaredDeviations = sumOfSquares - (sum * sum) / n
  return squaredDeviations <= NEGLIGIBLE * sumOfSquares ? 0 : squaredDeviations / (n - 1)
}
