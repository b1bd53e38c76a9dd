import { toNineDecimals } from './to-nine-decimals'

export type SpreadWord = 'close' | 'apart' | 'far-apart'

/**
 * The spread of the respondents' pillar scores in words: up to half a level close together, up to a whole level some
 * way apart, above that far apart. The limits are our convention.
 *
 * @param deviation - The sample standard deviation in levels, from pillarScore()
 * @see docs/scoring.md, rule 2
 * @example
 * // Scores 3, 3, 3.5 and 3.6
 * spreadWord(0.3202) //=> 'close'
 */
export function spreadWord(deviation: number): SpreadWord {
  const rounded = toNineDecimals(deviation)
  if (rounded <= 0.5) return 'close'
  return rounded <= 1 ? 'apart' : 'far-apart'
}
