import 'server-only'
import type { Actor } from '@/auth/actor'
import { touchDraft } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { upsertDraftAnswer } from '@/database/draft-answers'
import { AppError } from '@/errors/app-error'
import type { SavedAnswer } from '@/questionnaire/answer-schema'

/**
 * Saves answers of a draft, all of them or none. Saving the same again changes nothing.
 * @throws AppError `already-submitted` if the assessment was published in the meantime.
 */
export async function saveAnswers(actor: Actor, assessmentId: string, answers: readonly SavedAnswer[]): Promise<void> {
  await inTransaction(async () => {
    const isDraft = await touchDraft(actor.workspaceId, assessmentId, new Date())
    if (!isDraft) throw new AppError('already-submitted')
    for (const answer of answers) await upsertDraftAnswer(assessmentId, answer)
  })
}
