import type { AskedPillar } from '@/questionnaire/asked-practices'
import { answerTo } from './answer-to'
import { byPillar } from './by-pillar'
import { orderFreeSum } from './order-free-sum'
import { respondentPillarScore } from './respondent-pillar-score'
import type { Answers, PillarTally, PracticeTally, Tally } from './tally'

/**
 * The tally of the responses of one voice: all that the other scoring functions read. The order of the responses
 * leaves no trace in it. Answers to practices that were not asked are ignored; a pillar that was not asked has n = 0.
 *
 * @see docs/scoring.md, rules 1 to 3
 * @example
 * // One pillar, practices a and b of weight 1
 * tallyOf([{ a: 2, b: 3 }, { a: 4 }], [pillar])
 * //=> { responses: 2,
 * //     practices: { a: { levels: [0, 1, 0, 1, 0], na: 0, unknown: 0, missing: 0 },
 * //                  b: { levels: [0, 0, 1, 0, 0], na: 0, unknown: 0, missing: 1 } },
 * //     pillars: { culture: { n: 1, sum: 2.5, sumOfSquares: 6.25 }, … } }
 */
export function tallyOf(responses: readonly Answers[], asked: readonly AskedPillar[]): Tally {
  const ids = asked.flatMap((pillar) => pillar.practices.map((practice) => practice.id))
  return {
    responses: responses.length,
    // fromEntries defines keys rather than assigning them, so that '__proto__' is a key like any other.
    practices: Object.fromEntries(ids.map((id) => [id, practiceTally(responses, id)])),
    pillars: byPillar((id) =>
      pillarTally(
        responses,
        asked.find((pillar) => pillar.id === id),
      ),
    ),
  }
}

function practiceTally(responses: readonly Answers[], practiceId: string): PracticeTally {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, na: 0, unknown: 0, missing: 0 }
  for (const response of responses) counts[answerTo(response, practiceId)]++
  const { na, unknown, missing, ...levels } = counts
  return { levels: [levels[1], levels[2], levels[3], levels[4], levels[5]], na, unknown, missing }
}

function pillarTally(responses: readonly Answers[], pillar: AskedPillar | undefined): PillarTally {
  if (pillar === undefined) return { n: 0, sum: 0, sumOfSquares: 0 }
  const scores = responses
    .map((response) => respondentPillarScore(response, pillar))
    .filter((score): score is number => score !== null)
  return {
    n: scores.length,
    sum: orderFreeSum(scores),
    sumOfSquares: orderFreeSum(scores.map((score) => score * score)),
  }
}
