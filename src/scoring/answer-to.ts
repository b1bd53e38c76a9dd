import type { Answer } from '@/questionnaire/answer-schema'
import type { Answers } from './tally'

/**
 * What a respondent answered to a practice, or `missing`.
 *
 * Only the answers' own keys count: a practice called `constructor` is missing from `{}` although `{}.constructor`
 * is not undefined.
 *
 * @example
 * answerTo({ 'lean.batches': 3 }, 'lean.batches') //=> 3
 * answerTo({ 'lean.batches': 3 }, 'lean.wip') //=> 'missing'
 */
export function answerTo(answers: Answers, practiceId: string): Answer | 'missing' {
  const answer = answers[practiceId]
  // What every object inherits is a function or an object, never an answer; asking for own keys first takes as long again.
  return typeof answer === 'number' || typeof answer === 'string' ? answer : 'missing'
}
