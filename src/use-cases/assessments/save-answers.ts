import 'server-only'
import type { Actor } from '@/auth/actor'
import { touchDraft } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { upsertDraftAnswer } from '@/database/draft-answers'
import { AppError } from '@/errors/app-error'
import type { SavedAnswer } from '@/questionnaire/answer-schema'
import { requireAssessment } from './require-assessment'

/**
 * Saves answers of a draft, all of them or none. Saving the same again changes nothing.
 * @throws AppError `not-found`, or `already-submitted` if the assessment was published in the meantime.
 */
export async function saveAnswers(actor: Actor, assessmentId: string, answers: readonly SavedAnswer[]): Promise<void> {
  await inTransaction(async () => {
    const { id } = await requireAssessment(actor, assessmentId)
    const isDraft = await touchDraft(actor.workspaceId, id, new Date())
    if (!isDraft) throw new AppError('already-submitted')
    for (const answer of answers) await upsertDraftAnswer(id, answer)
  })
}
