import 'server-only'
import type { Actor } from '@/auth/actor'
import { publish } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { insertComments } from '@/database/comments'
import { deleteDraftAnswers, listDraftAnswers } from '@/database/draft-answers'
import { insertLeadResponse } from '@/database/responses'
import { AppError } from '@/errors/app-error'
import type { GivenAnswer } from '@/questionnaire/answer-schema'
import { record } from '../audit/record'
import { answersOf } from './answers-of'
import { publishLeadTallies } from './publish-lead-tallies'
import { requireAssessment } from './require-assessment'

/**
 * Submits a lead's draft and publishes it. Submitting twice, also at the same moment, stores once and succeeds twice.
 * @throws AppError `not-found`, or `invalid` if not a single practice was answered.
 */
export async function submitAssessment(actor: Actor, assessmentId: string): Promise<void> {
  await inTransaction(async () => {
    const assessment = await requireAssessment(actor, assessmentId)
    if (!(await publish(actor.workspaceId, assessment.id, new Date()))) return
    const said = await listDraftAnswers(actor.workspaceId, assessment.id)
    const answers = answersOf(said)
    // Rolls the publication back, too.
    if (Object.keys(answers).length === 0) throw new AppError('invalid', [{ field: 'answers', problem: 'noAnswers' }])
    await insertLeadResponse(assessment.id, answers)
    await publishLeadTallies(actor.workspaceId, assessment, answers)
    await insertComments(assessment.id, commentsOf(said))
    await deleteDraftAnswers(actor.workspaceId, assessment.id)
    await record(actor, 'assessment.submitted', { type: 'assessment', id: assessment.id, name: assessment.team.name })
  })
}

function commentsOf(said: ReadonlyMap<string, GivenAnswer>) {
  return [...said]
    .map(([practiceId, { comment }]) => ({ voice: 'lead', practiceId, text: comment.trim() }))
    .filter(({ text }) => text !== '')
}
