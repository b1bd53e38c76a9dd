import { LEVELS, type Level } from '@/questionnaire/levels'
import { roundHalfUp } from './round-half-up'

/**
 * The level nearest to a score, a half going up.
 *
 * @param score - 1..5
 * @throws RangeError if the score is not between the lowest and the highest level
 * @see docs/scoring.md, rule 5
 * @example
 * nearestLevel(3.275) //=> 3
 * nearestLevel(4.5) //=> 5
 */
export function nearestLevel(score: number): Level {
  const rounded = roundHalfUp(score)
  const level = LEVELS.find((candidate) => candidate === rounded)
  if (level === undefined) throw new RangeError(`A score is between 1 and 5, not ${score}`)
  return level
}
