import type { RoundPlan } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { findQuestionnaire } from '../questionnaires/find-questionnaire'
import type { TypedRound } from './round-schema'
import { roundTimes } from './round-times'

/**
 * What is stored of what a coach typed.
 * @throws AppError `invalid` if the times make no sense, or the questionnaire is not there.
 */
export async function planOf(workspaceId: string, typed: TypedRound, timeZone: string, now: Date): Promise<RoundPlan> {
  const { id, version } = typed.questionnaire
  if (!(await findQuestionnaire(workspaceId, id, version))) {
    throw new AppError('invalid', [{ field: 'questionnaire', problem: 'questionnaire' }])
  }
  const { name, askedBy, purpose, variant, voices } = typed
  return {
    name,
    askedBy,
    purpose,
    variant,
    questionnaireId: id,
    questionnaireVersion: version,
    asksLead: voices.lead,
    asksMembers: voices.members,
    ...roundTimes(typed, timeZone, now),
  }
}
