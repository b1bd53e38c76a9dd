/** Fewer values than this have a median and no quartiles: their middle half would be a guess. */
export const SMALLEST_QUARTILES = 4

export type Quartiles = {
  /** How many values there are. */
  readonly n: number
  /** Null without values. */
  readonly median: number | null
  /** Between these lies the middle half; null for fewer than four values. */
  readonly middle: { readonly low: number; readonly high: number } | null
}

/**
 * The median and the quartiles of team scores, between neighbours in proportion (Hyndman & Fan 1996, type 7, as
 * spreadsheets and R do). For a group of teams it stands where a mean would let one team pull all others along.
 *
 * @param values - Scores in any order; those that do not exist (null) are left out, never counted as zero
 * @see docs/scoring.md, rule 12
 * @example
 * quartiles([2, 3, 4, null, 2.5, 3.5]) //=> { n: 5, median: 3, middle: { low: 2.5, high: 3.5 } }
 */
export function quartiles(values: readonly (number | null)[]): Quartiles {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  const n = sorted.length
  if (n === 0) return { n, median: null, middle: null }
  const middle = n < SMALLEST_QUARTILES ? null : { low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) }
  return { n, median: quantile(sorted, 0.5), middle }
}

/** @param sorted - One value at least, in ascending order */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
