import tQuantile from '@stdlib/stats-base-dists-t-quantile'

/** Working one out takes longer than all else of an interval, and few numbers of respondents occur. */
const known = new Map<number, number>()

/** More than this are worked out each time: what is kept stays small. */
const MOST_KNOWN = 1_000

/**
 * The quantile t(0.975, df) of Student's distribution: 95 % of it lie between minus this and this.
 *
 * @param df - Degrees of freedom, a whole number above 0
 * @see docs/scoring.md, rule 7
 * @example
 * tLimit(3) //=> 3.1824
 */
export function tLimit(df: number): number {
  const found = known.get(df) ?? tQuantile(0.975, df)
  if (df <= MOST_KNOWN) known.set(df, found)
  return found
}
