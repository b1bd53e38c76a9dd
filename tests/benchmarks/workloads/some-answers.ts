import { askedPractices } from '../../../src/questionnaire/asked-practices'
import { currentQuestionnaire } from '../../../src/questionnaire/published-questionnaires'
import { publishedTally } from '../../../src/scoring/published-tally'
import type { Answers } from '../../../src/scoring/tally'
import { tallyToJson } from '../../../src/scoring/tally-json'
import { seededRandom } from '../../../src/use-cases/sample/random'
import { answersAround } from '../apps/seed/answers-around'

const ASKED = askedPractices(currentQuestionnaire, 'full')

/** One response, the same each time. */
export function someAnswers(): Answers {
  return answersAround(3, seededRandom('one response'))
}

/** The tallies of teams of eight as they are stored, the same each time. */
export function someTallies(count: number): string[] {
  const next = seededRandom('tallies')
  return Array.from({ length: count }, () => {
    const level = 1.5 + next() * 2
    const responses = Array.from({ length: 8 }, () => answersAround(level, next))
    return tallyToJson(publishedTally(responses, ASKED, 'member', 5))
  })
}
