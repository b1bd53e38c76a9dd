import 'server-only'
import type { Actor } from '@/auth/actor'
import { insertAssessment } from '@/database/assessments'
import type { Variant } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { requireTeam } from '../teams/require-team'

/** Starts an assessment of a team with the current questionnaire. @returns its id. @throws AppError `not-found`. */
export async function startAssessment(actor: Actor, teamId: string, variant: Variant): Promise<string> {
  const team = await requireTeam(actor, teamId)
  return insertAssessment(actor.workspaceId, {
    teamId: team.id,
    questionnaireId: currentQuestionnaire.id,
    questionnaireVersion: currentQuestionnaire.version,
    variant,
  })
}
