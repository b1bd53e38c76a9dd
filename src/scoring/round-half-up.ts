import { toNineDecimals } from './to-nine-decimals'

/**
 * The nearest integer, a half going up. Rounds to nine decimals first, so that what is a half on paper is one here.
 *
 * @see docs/scoring.md, rule 5
 * @example
 * roundHalfUp(3.5) //=> 4
 * roundHalfUp(3.4999999999999996) //=> 4
 * roundHalfUp(3.49) //=> 3
 */
export function roundHalfUp(x: number): number {
  return Math.floor(toNineDecimals(x) + 0.5)
}
