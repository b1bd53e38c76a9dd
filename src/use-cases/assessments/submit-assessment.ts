import 'server-only'
import type { Actor } from '@/auth/actor'
import { publish } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { insertComments } from '@/database/comments'
import { deleteDraftAnswers, listDraftAnswers } from '@/database/draft-answers'
import { insertLeadResponse } from '@/database/responses'
import { countSubmission } from '@/metrics/count-submission'
import { record } from '../audit/record'
import { answersOf } from './answers-of'
import { commentsOf } from './comments-of'
import { publishLeadTallies } from './publish-lead-tallies'
import { type AssessmentWithQuestions, requireAssessment } from './require-assessment'
import { requireSomeAnswer } from './require-some-answer'
import { submitInRound } from './submit-in-round'

/**
 * Submits a lead's draft. Outside a round that publishes it; in a round it is stored until the round closes, and may
 * be changed and submitted again. Submitting twice, also at the same moment, stores once and succeeds twice.
 * @returns whether it is published.
 * @throws AppError `not-found`, `too-late` once the round has closed, or `invalid` if not a single practice was answered.
 */
export async function submitAssessment(actor: Actor, assessmentId: string): Promise<'published' | 'stored'> {
  const outcome = await inTransaction(async () => {
    const assessment = await requireAssessment(actor, assessmentId)
    const { round } = assessment
    if (round === null) await publishAlone(actor, assessment)
    else await submitInRound(actor, { ...assessment, round })
    return round === null ? ('published' as const) : ('stored' as const)
  })
  countSubmission('lead')
  return outcome
}

async function publishAlone(actor: Actor, assessment: AssessmentWithQuestions): Promise<void> {
  if (!(await publish(actor.workspaceId, assessment.id, new Date()))) return
  const said = await listDraftAnswers(actor.workspaceId, assessment.id)
  const answers = answersOf(said)
  // Rolls the publication back, too.
  requireSomeAnswer(answers)
  await insertLeadResponse(assessment.id, answers)
  await publishLeadTallies(actor.workspaceId, assessment, answers)
  const comments = Object.entries(commentsOf(said))
  await insertComments(
    assessment.id,
    comments.map(([practiceId, text]) => ({ voice: 'lead', practiceId, text })),
  )
  await deleteDraftAnswers(actor.workspaceId, assessment.id)
  await record(actor, 'assessment.submitted', { type: 'assessment', id: assessment.id, name: assessment.team.name })
}
