import 'server-only'
import type { Actor } from '@/auth/actor'
import { seesTeam } from '@/auth/sees-team'
import { type Assessment, findAssessment } from '@/database/assessments'
import { AppError } from '@/errors/app-error'
import { type AskedPillar, askedPractices } from '@/questionnaire/asked-practices'
import { publishedQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'

export type Questions = { questionnaire: Questionnaire; asked: readonly AskedPillar[] }
export type AssessmentWithQuestions = Assessment & Questions

type Asking = Pick<Assessment, 'questionnaireId' | 'questionnaireVersion' | 'variant'>

/** An assessment of a team that the actor may know of. @throws AppError `not-found` for a missing and a foreign one alike. */
export async function requireAssessment(actor: Actor, assessmentId: string): Promise<AssessmentWithQuestions> {
  const assessment = await findAssessment(actor.workspaceId, assessmentId)
  if (assessment === null || !seesTeam(actor, assessment.team.id)) throw new AppError('not-found')
  return withQuestions(assessment)
}

/** An assessment with the questionnaire version it was answered with, and what its variant asks of it. */
export function withQuestions(assessment: Assessment): AssessmentWithQuestions {
  return { ...assessment, ...questionsOf(assessment) }
}

/** The questionnaire version that is asked with, and what the variant asks of it. */
export function questionsOf({ questionnaireId, questionnaireVersion, variant }: Asking): Questions {
  const questionnaire = publishedQuestionnaire(questionnaireId, questionnaireVersion)
  if (!questionnaire) throw new Error(`No questionnaire ${questionnaireId} version ${questionnaireVersion}`)
  return { questionnaire, asked: askedPractices(questionnaire, variant) }
}
