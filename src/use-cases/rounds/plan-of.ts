import type { RoundPlan } from '@/database/rounds'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { TypedRound } from './round-schema'
import { roundTimes } from './round-times'

/** What is stored of what a coach typed. @throws AppError `invalid` if the times make no sense. */
export function planOf(typed: TypedRound, timeZone: string, now: Date): RoundPlan {
  const { name, askedBy, purpose, variant, voices } = typed
  return {
    name,
    askedBy,
    purpose,
    variant,
    questionnaireId: currentQuestionnaire.id,
    questionnaireVersion: currentQuestionnaire.version,
    asksLead: voices.lead,
    asksMembers: voices.members,
    ...roundTimes(typed, timeZone, now),
  }
}
