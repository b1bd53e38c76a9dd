import 'server-only'
import type { Actor } from '@/auth/actor'
import { listDraftAnswers } from '@/database/draft-answers'
import { AppError } from '@/errors/app-error'
import type { GivenAnswer } from '@/questionnaire/answer-schema'
import { type AssessmentWithQuestions, requireAssessment } from './require-assessment'

export type Draft = AssessmentWithQuestions & { answers: ReadonlyMap<string, GivenAnswer> }

/** An assessment that is being answered. @throws AppError `not-found`, or `already-submitted` once it is published. */
export async function getDraft(actor: Actor, assessmentId: string): Promise<Draft> {
  const assessment = await requireAssessment(actor, assessmentId)
  if (assessment.publishedAt) throw new AppError('already-submitted')
  return { ...assessment, answers: await listDraftAnswers(actor.workspaceId, assessment.id) }
}
