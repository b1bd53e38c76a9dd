import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Answers } from '@/scoring/tally'

const IDS = askedPractices(currentQuestionnaire, 'full').flatMap(({ practices }) => practices.map(({ id }) => id))

/** An answer to every practice: levels around one, and some don't-knows. */
export function answersAround(level: number, next: () => number): Answers {
  const entries = IDS.map((id) => {
    const given = Math.min(5, Math.max(1, Math.round(level + (next() - 0.5) * 2.4)))
    return [id, next() < 0.04 ? 'unknown' : given] as const
  })
  return Object.fromEntries(entries) as Answers
}
