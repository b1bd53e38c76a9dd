import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireDraft } from './require-draft'
import { saveDraftQuestionnaire } from './save-draft-questionnaire'

/** Gives a draft another title. @throws AppError as `saveDraftQuestionnaire`. */
export async function renameDraft(actor: Actor, questionnaireId: string, edits: number, title: string): Promise<void> {
  const { document } = await requireDraft(actor, questionnaireId)
  await saveDraftQuestionnaire(actor, questionnaireId, edits, { ...document, title })
}
