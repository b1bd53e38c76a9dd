import 'server-only'
import type { Actor } from '@/auth/actor'
import { seesTeam } from '@/auth/sees-team'
import { type Assessment, findAssessment } from '@/database/assessments'
import { AppError } from '@/errors/app-error'
import { type Questions, questionsOf } from './questions'

export type AssessmentWithQuestions = Assessment & Questions

/** An assessment of a team that the actor may know of. @throws AppError `not-found` for a missing and a foreign one alike. */
export async function requireAssessment(actor: Actor, assessmentId: string): Promise<AssessmentWithQuestions> {
  const assessment = await findAssessment(actor.workspaceId, assessmentId)
  if (assessment === null || !seesTeam(actor, assessment.team.id)) throw new AppError('not-found')
  return { ...assessment, ...(await questionsOf(actor.workspaceId, assessment)) }
}
