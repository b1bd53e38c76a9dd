import { toNineDecimals } from './to-nine-decimals'

/** From here on, in levels, two views are told to differ; it is a convention. */
const NOTABLE = 0.5

/**
 * Whether a perception gap, in either direction, is large enough to be told as one.
 *
 * @param gap - From perceptionGap(), −4..4 levels
 * @see docs/scoring.md, rule 9
 * @example
 * isNotableGap(-0.5) //=> true
 * isNotableGap(0.49) //=> false
 */
export function isNotableGap(gap: number): boolean {
  return toNineDecimals(Math.abs(gap)) >= NOTABLE
}
