import 'server-only'
import type { Actor } from '@/auth/actor'
import { databaseNow } from '@/database/database-now'
import { updateDraftVersion } from '@/database/own-questionnaires'
import { AppError } from '@/errors/app-error'
import type { QuestionnaireDocument } from './document-schema'
import { requireDraft } from './require-draft'

/**
 * Saves a draft as a whole.
 * @param edits - how often it had been saved when whoever saves it read it
 * @throws AppError `forbidden`, `not-found` if there is no draft, or `invalid` if somebody else has saved it since.
 */
export async function saveDraftQuestionnaire(
  actor: Actor,
  questionnaireId: string,
  edits: number,
  { $schema: _, ...document }: QuestionnaireDocument & { $schema?: string | undefined },
): Promise<void> {
  const { version } = await requireDraft(actor, questionnaireId)
  const saved = { content: JSON.stringify(document), savedAt: databaseNow() }
  if (!(await updateDraftVersion(actor.workspaceId, { questionnaireId, version }, edits, saved))) {
    throw new AppError('invalid', [{ field: '', problem: 'draftChanged' }])
  }
}
