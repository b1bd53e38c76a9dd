import 'server-only'
import type { Actor } from '@/auth/actor'
import { markLeadSubmitted, type RoundOfAssessment } from '@/database/assessments'
import { databaseNow } from '@/database/database-now'
import { listDraftAnswers } from '@/database/draft-answers'
import { lockShared, roundLock } from '@/database/locks'
import { putLeadResponse } from '@/database/responses'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { answersOf } from './answers-of'
import { commentsOf } from './comments-of'
import { type AssessmentWithQuestions, requireAssessment } from './require-assessment'
import { requireOpen } from './require-open'
import { requireSomeAnswer } from './require-some-answer'

type InRound = AssessmentWithQuestions & { round: RoundOfAssessment }

/**
 * Stores what a lead has answered in a round, over what they submitted before; the close publishes it. The draft stays,
 * so that they may change it and submit again. To be called inside a transaction.
 * @throws AppError `not-found`, `too-late`, or `invalid` if not a single practice was answered.
 */
export async function submitInRound(actor: Actor, { id, team, round }: InRound): Promise<void> {
  // A close waits until this is stored, or was first.
  await lockShared(roundLock(round.id))
  const now = databaseNow()
  requireOpen(await requireAssessment(actor, id), now)
  // Who submits at the same moment waits here.
  if (!(await markLeadSubmitted(actor.workspaceId, id, now))) throw new AppError('too-late')
  const said = await listDraftAnswers(actor.workspaceId, id)
  const answers = answersOf(said)
  requireSomeAnswer(answers)
  await putLeadResponse(id, answers, commentsOf(said))
  await record(actor, 'assessment.submitted', { type: 'assessment', id, name: team.name })
}
