import 'server-only'
import type { Actor } from '@/auth/actor'
import { markLeadSubmitted } from '@/database/assessments'
import { listDraftAnswers } from '@/database/draft-answers'
import { putLeadResponse } from '@/database/responses'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { answersOf } from './answers-of'
import { commentsOf } from './comments-of'
import { type AssessmentWithQuestions, requireAssessment } from './require-assessment'
import { requireOpen } from './require-open'
import { requireSomeAnswer } from './require-some-answer'

/**
 * Stores what a lead has answered in a round, over what they submitted before; the close publishes it. The draft stays,
 * so that they may change it and submit again. To be called inside a transaction.
 * @throws AppError `not-found`, `too-late`, or `invalid` if not a single practice was answered.
 */
export async function submitInRound(actor: Actor, { id, team }: AssessmentWithQuestions): Promise<void> {
  const now = new Date()
  // Holds the assessment until the end: a close waits for it, or was first and has published.
  const isDraft = await markLeadSubmitted(actor.workspaceId, id, now)
  requireOpen(await requireAssessment(actor, id), now)
  if (!isDraft) throw new AppError('too-late')
  const said = await listDraftAnswers(actor.workspaceId, id)
  const answers = answersOf(said)
  requireSomeAnswer(answers)
  await putLeadResponse(id, answers, commentsOf(said))
  await record(actor, 'assessment.submitted', { type: 'assessment', id, name: team.name })
}
