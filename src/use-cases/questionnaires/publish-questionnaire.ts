import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { publishDraftVersion } from '@/database/own-questionnaires'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireDraft } from './require-draft'
import { unfinishedIn } from './unfinished-in'

/**
 * Publishes a draft: from then on rounds can ask with it, and nothing of it changes.
 * @param edits - how often it had been saved when whoever publishes it read it
 * @returns its version.
 * @throws AppError `forbidden`, `not-found` if there is no draft, or `invalid` if it is unfinished or somebody else has
 *   saved it since.
 */
export async function publishQuestionnaire(actor: Actor, questionnaireId: string, edits: number): Promise<number> {
  return inTransaction(async () => {
    const { version, document } = await requireDraft(actor, questionnaireId)
    const unfinished = unfinishedIn(document)
    if (unfinished.length > 0) throw new AppError('invalid', unfinished)
    if (!(await publishDraftVersion(actor.workspaceId, { questionnaireId, version }, edits, databaseNow()))) {
      throw new AppError('invalid', [{ field: '', problem: 'draftChanged' }])
    }
    const target = { type: 'questionnaire', id: questionnaireId, name: document.title }
    await record(actor, 'questionnaire.published', target, { version })
    return version
  })
}
