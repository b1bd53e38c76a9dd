import { sampleVariance } from './sample-variance'
import { SMALLEST_SAMPLE } from './smallest-sample'
import type { PillarTally } from './tally'

export type WelchError = {
  /** The standard error of the difference of the two means, in levels. */
  readonly standardError: number
  /** Degrees of freedom after Welch and Satterthwaite; null if both variances are zero, where there are none. */
  readonly df: number | null
}

/**
 * How uncertain the difference of two pillar scores is, without assuming that both rounds vary alike. Null if either
 * has n below 3.
 *
 * @see docs/scoring.md, rule 8
 * @see Welch (1947), The generalization of 'Student's' problem when several different population variances are
 *   involved, Biometrika 34(1/2)
 * @example
 * // Scores 3, 3, 3.5, 3.6, and later 4.2, 4, 4.25, 4.4, 3.8
 * welchError({ n: 4, sum: 13.1, sumOfSquares: 43.21 }, { n: 5, sum: 20.65, sumOfSquares: 85.5025 })
 * //=> { standardError: 0.1911, df: 5.367 }
 */
export function welchError(before: PillarTally, after: PillarTally): WelchError | null {
  const varianceBefore = sampleVariance(before)
  const varianceAfter = sampleVariance(after)
  if (varianceBefore === null || varianceAfter === null) return null
  if (before.n < SMALLEST_SAMPLE || after.n < SMALLEST_SAMPLE) return null
  const a = varianceBefore / before.n
  const b = varianceAfter / after.n
  const df = (a + b) ** 2 / (a ** 2 / (before.n - 1) + b ** 2 / (after.n - 1))
  return { standardError: Math.sqrt(a + b), df: a + b === 0 ? null : df }
}
