import 'server-only'
import type { Actor } from '@/auth/actor'
import { insertAssessment } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import type { Variant } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { record } from '../audit/record'
import { requireTeam } from '../teams/require-team'

/** Starts an assessment of a team with the current questionnaire. @returns its id. @throws AppError `not-found`. */
export async function startAssessment(actor: Actor, teamId: string, variant: Variant): Promise<string> {
  const team = await requireTeam(actor, teamId)
  return inTransaction(async () => {
    const id = await insertAssessment(actor.workspaceId, {
      teamId: team.id,
      questionnaireId: currentQuestionnaire.id,
      questionnaireVersion: currentQuestionnaire.version,
      variant,
    })
    await record(actor, 'assessment.started', { type: 'assessment', id, name: team.name })
    return id
  })
}
