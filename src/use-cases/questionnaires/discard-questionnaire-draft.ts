import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { deleteDraftVersion } from '@/database/own-questionnaires'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireTypedName } from '../teams/require-typed-name'
import { requireDraft } from './require-draft'

/**
 * Deletes the draft of a questionnaire; what was published of it stays.
 * @param typedName - the draft's title, so that nobody does it by chance
 * @throws AppError `forbidden`, `not-found`, or `invalid` for another title.
 */
export async function discardQuestionnaireDraft(
  actor: Actor,
  questionnaireId: string,
  typedName: string,
): Promise<void> {
  await inTransaction(async () => {
    const { version, document } = await requireDraft(actor, questionnaireId)
    requireTypedName(typedName, document.title || questionnaireId)
    if (!(await deleteDraftVersion(actor.workspaceId, { questionnaireId, version }))) throw new AppError('not-found')
    const target = { type: 'questionnaire', id: questionnaireId, name: document.title }
    await record(actor, 'questionnaire.discarded', target, { version })
  })
}
