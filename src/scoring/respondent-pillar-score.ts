import type { AskedPillar } from '@/questionnaire/asked-practices'
import { answerTo } from './answer-to'
import type { Answers } from './tally'
import { toNineDecimals } from './to-nine-decimals'

/** The share of the applicable weight, 0..1, that a respondent must have given levels for. */
export const MIN_COVERAGE = 0.6

/**
 * One respondent's score in a pillar, 1..5: Σ weight × level / Σ weight over the practices given a level.
 * Null if these weigh less than 60 % of the applicable ones (all but the respondent's `na`).
 *
 * @see docs/scoring.md, rule 1
 * @example
 * // Practices a to e of weight 1: four levels given, e does not apply
 * respondentPillarScore({ a: 2, b: 3, c: 5, d: 4, e: 'na' }, pillar) //=> 3.5
 * // Two of five given: not enough to speak of the pillar
 * respondentPillarScore({ a: 2, e: 4 }, pillar) //=> null
 */
export function respondentPillarScore(answers: Answers, pillar: AskedPillar): number | null {
  let applicable = 0
  let given = 0
  let points = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (const { id, weight } of pillar.practices) {
    const answer = answerTo(answers, id)
    if (answer === 'na') continue
    applicable += weight
    if (answer === 'unknown' || answer === 'missing') continue
    given += weight
    points += weight * answer
    if (answer < lowest) lowest = answer
    if (answer > highest) highest = answer
  }
  if (given === 0 || toNineDecimals(given / applicable) < MIN_COVERAGE) return null
  // Weights such as 0.1 can push the quotient a hair past the levels it is the mean of: all fives would be above 5.
  return Math.min(highest, Math.max(lowest, points / given))
}
