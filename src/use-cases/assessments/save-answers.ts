import 'server-only'
import type { Actor } from '@/auth/actor'
import { touchDraft } from '@/database/assessments'
import { databaseNow } from '@/database/database-now'
import { upsertDraftAnswer } from '@/database/draft-answers'
import { inQuickTransaction } from '@/database/quick'
import { AppError } from '@/errors/app-error'
import type { SavedAnswer } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { requireAssessment } from './require-assessment'
import { requireOpen } from './require-open'

/**
 * Saves answers of a draft, all of them or none. Saving the same again changes nothing.
 * @param read - gives the answers, once it is known what is asked
 * @throws AppError `not-found`, `already-submitted` if the assessment was published in the meantime, or `too-late` if
 *   its round has closed; or what `read` throws.
 */
export async function saveAnswers(
  actor: Actor,
  assessmentId: string,
  read: (asked: readonly AskedPillar[]) => readonly SavedAnswer[],
): Promise<void> {
  await inQuickTransaction(async () => {
    const assessment = await requireAssessment(actor, assessmentId)
    const answers = read(assessment.asked)
    requireOpen(assessment, databaseNow())
    const isDraft = await touchDraft(actor.workspaceId, assessment.id, databaseNow())
    if (!isDraft) throw new AppError(assessment.round ? 'too-late' : 'already-submitted')
    for (const answer of answers) await upsertDraftAnswer(assessment.id, answer)
  })
}
