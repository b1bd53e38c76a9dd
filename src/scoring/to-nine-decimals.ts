/**
 * A figure rounded to nine decimals: the precision at which scores are compared with a limit or with each other.
 *
 * Binary fractions miss by about 1e-16 what is exact on paper (1 - 0.7 is 0.30000000000000004), and two scores that
 * really differ do so by far more than 1e-9.
 *
 * @param x - Any figure of the size of a score; beyond about 9 million it is no longer exact.
 * @see docs/scoring.md, rule 5
 * @example
 * toNineDecimals(0.1 + 0.2) //=> 0.3
 */
export function toNineDecimals(x: number): number {
  return Math.round(x * 1e9) / 1e9
}
