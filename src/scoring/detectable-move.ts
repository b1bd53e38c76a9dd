import tQuantile from '@stdlib/stats-base-dists-t-quantile'
import { ALPHA } from './pillar-change'
import type { PillarTally } from './tally'
import { welchError } from './welch-error'

/**
 * The smallest difference of two pillar scores, in levels, that pillarChange would call risen or fallen at these
 * numbers of respondents and variances: t(0.975, df) × standard error. It tells a team whose change is within noise
 * how large it would have had to be. 0 if both variances are zero; null if either n is below 3 or withheld.
 *
 * @see docs/scoring.md, rule 8
 * @example
 * // Scores 3, 3, 3.5, 3.6, and later 4.2, 4, 4.25, 4.4, 3.8
 * detectableMove({ n: 4, sum: 13.1, sumOfSquares: 43.21 }, { n: 5, sum: 20.65, sumOfSquares: 85.5025 })
 * //=> 0.4813
 */
export function detectableMove(before: PillarTally | null, after: PillarTally | null): number | null {
  if (before === null || after === null) return null
  const error = welchError(before, after)
  if (error === null) return null
  return error.df === null ? 0 : tQuantile(1 - ALPHA / 2, error.df) * error.standardError
}
