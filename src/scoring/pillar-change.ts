import tCdf from '@stdlib/stats-base-dists-t-cdf'
import { pillarScore } from './pillar-score'
import type { PillarTally } from './tally'
import { toNineDecimals } from './to-nine-decimals'
import { welchError } from './welch-error'

/** How often luck alone may pass for a change. */
export const ALPHA = 0.05

export type PillarChange = {
  /** Later score − earlier score, in levels. */
  readonly difference: number
  readonly verdict: 'risen' | 'fallen' | 'unchanged' | 'within-noise' | 'too-few'
  /** Two-sided, 0..1; null if there were too few to test. */
  readonly p: number | null
  /** Welch's t and its degrees of freedom; null also if both variances are zero, where there is no t. */
  readonly t: number | null
  readonly df: number | null
}

/**
 * The change of a pillar from one round to a later one, by Welch's two-sided t test at α = 0.05. Null if either round
 * has no score. Both tallies must be over the same practices (sharedPractices).
 *
 * Where both variances are zero there is no t, yet the change takes part in benjaminiHochberg: its p is then what
 * Welch's tends to as the variances vanish, 0 if the score moved and 1 if it did not.
 *
 * @see docs/scoring.md, rule 8; Welch (1947), Biometrika 34(1/2)
 * @example
 * // Scores 3, 3, 3.5, 3.6, and later 4.2, 4, 4.25, 4.4, 3.8
 * pillarChange({ n: 4, sum: 13.1, sumOfSquares: 43.21 }, { n: 5, sum: 20.65, sumOfSquares: 85.5025 })
 * //=> { difference: 0.855, verdict: 'risen', p: 0.0055, t: 4.474, df: 5.367 }
 */
export function pillarChange(before: PillarTally | null, after: PillarTally | null): PillarChange | null {
  const from = pillarScore(before).score
  const to = pillarScore(after).score
  if (before === null || after === null || from === null || to === null) return null
  const difference = to - from
  const error = welchError(before, after)
  if (error === null) return { difference, verdict: 'too-few', p: null, t: null, df: null }
  const direction = difference > 0 ? 'risen' : 'fallen'
  if (error.df === null) {
    const moved = toNineDecimals(difference) !== 0
    return { difference, verdict: moved ? direction : 'unchanged', p: moved ? 0 : 1, t: null, df: null }
  }
  const t = difference / error.standardError
  const p = 2 * tCdf(-Math.abs(t), error.df)
  return { difference, verdict: p <= ALPHA ? direction : 'within-noise', p, t, df: error.df }
}
