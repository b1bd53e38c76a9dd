import type { SaidAnswer } from '@/app/answering/said-answer'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { LEVELS } from '@/questionnaire/levels'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { respondentPillarScore } from '@/scoring/respondent-pillar-score'
import type { Answers } from '@/scoring/tally'

/** One respondent's pillar scores, 1..5; null where too little was answered to speak of the pillar. */
export function ownScores(said: readonly SaidAnswer[], asked: readonly AskedPillar[]): Record<PillarId, number | null> {
  const given = said.flatMap(({ practiceId, answer }) => {
    const known = answer === 'na' || answer === 'unknown' ? answer : LEVELS.find((level) => level === answer)
    return known === undefined ? [] : [[practiceId, known] as const]
  })
  const answers: Answers = Object.fromEntries(given)
  return byPillar((id) => {
    const pillar = asked.find((one) => one.id === id)
    return pillar ? respondentPillarScore(answers, pillar) : null
  })
}
