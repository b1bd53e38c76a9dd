import type { LevelCounts } from './tally'

/**
 * What a practice would score if every level given were so many levels higher, at most 5.
 *
 * @param levels - At least one level given
 * @param steps - How many levels higher, an integer from 0
 * @see docs/scoring.md, rule 11
 * @example
 * // Levels 4, 4, 5, 5, 5: only two of five have room, so that the step is worth 0.4
 * raisedPracticeScore([0, 0, 0, 2, 3], 0) //=> 4.6
 * raisedPracticeScore([0, 0, 0, 2, 3], 1) //=> 5
 */
export function raisedPracticeScore(levels: LevelCounts, steps: number): number {
  const n = levels.reduce((total, count) => total + count, 0)
  return levels.reduce((total, count, index) => total + count * Math.min(5, index + 1 + steps), 0) / n
}
