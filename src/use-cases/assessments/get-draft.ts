import 'server-only'
import type { Actor } from '@/auth/actor'
import { databaseNow } from '@/database/database-now'
import { listDraftAnswers } from '@/database/draft-answers'
import type { GivenAnswer } from '@/questionnaire/answer-schema'
import { type AssessmentWithQuestions, requireAssessment } from './require-assessment'
import { requireOpen } from './require-open'

export type Draft = AssessmentWithQuestions & { answers: ReadonlyMap<string, GivenAnswer> }

/**
 * An assessment that is being answered.
 * @throws AppError `not-found`, `already-submitted` once it is published, or `too-late` once its round has closed.
 */
export async function getDraft(actor: Actor, assessmentId: string): Promise<Draft> {
  const assessment = await requireAssessment(actor, assessmentId)
  requireOpen(assessment, databaseNow())
  return { ...assessment, answers: await listDraftAnswers(actor.workspaceId, assessment.id) }
}
