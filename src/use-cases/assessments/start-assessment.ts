import 'server-only'
import type { Actor } from '@/auth/actor'
import { insertAssessment } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { AppError } from '@/errors/app-error'
import type { Variant } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { record } from '../audit/record'
import { findQuestionnaire } from '../questionnaires/find-questionnaire'
import type { QuestionnaireVersion } from '../questionnaires/questionnaire-choice'
import { requireTeam } from '../teams/require-team'

/**
 * Starts an assessment of a team with a published questionnaire.
 * @returns its id.
 * @throws AppError `not-found` for the team, or `invalid` for a questionnaire that is not there.
 */
export async function startAssessment(
  actor: Actor,
  teamId: string,
  variant: Variant,
  { id: questionnaireId, version }: QuestionnaireVersion = currentQuestionnaire,
): Promise<string> {
  const team = await requireTeam(actor, teamId)
  if (!(await findQuestionnaire(actor.workspaceId, questionnaireId, version))) {
    throw new AppError('invalid', [{ field: 'questionnaire', problem: 'questionnaire' }])
  }
  return inTransaction(async () => {
    const id = await insertAssessment(actor.workspaceId, {
      teamId: team.id,
      questionnaireId,
      questionnaireVersion: version,
      variant,
    })
    await record(actor, 'assessment.started', { type: 'assessment', id, name: team.name })
    return id
  })
}
