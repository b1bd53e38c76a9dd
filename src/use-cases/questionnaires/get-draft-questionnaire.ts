import 'server-only'
import type { Actor } from '@/auth/actor'
import type { FieldError } from '@/errors/app-error'
import { changesBetween, type PillarChanges } from '@/questionnaire/changes-between'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Questionnaire } from '@/questionnaire/schema'
import { findQuestionnaire } from './find-questionnaire'
import { questionnaireOf } from './questionnaire-of'
import { type Draft, requireDraft } from './require-draft'
import { unfinishedIn } from './unfinished-in'

export type DraftQuestionnaire = Draft & {
  /** As it would be asked. Of an unfinished one texts are empty. */
  questionnaire: Questionnaire
  /** What it still needs before it can be published. */
  unfinished: readonly FieldError[]
  /** What it is compared with: the version before it, or the CALMS questionnaire for a first one. */
  comparedWith: Questionnaire
  changes: readonly PillarChanges[]
}

/**
 * The draft of a questionnaire with what publishing it would change.
 * @throws AppError `forbidden`, or `not-found` if there is none.
 */
export async function getDraftQuestionnaire(actor: Actor, questionnaireId: string): Promise<DraftQuestionnaire> {
  const draft = await requireDraft(actor, questionnaireId)
  const questionnaire = questionnaireOf(questionnaireId, draft.version, draft.document)
  const before = draft.before && (await findQuestionnaire(actor.workspaceId, questionnaireId, draft.before))
  const comparedWith = before || currentQuestionnaire
  return {
    ...draft,
    questionnaire,
    unfinished: unfinishedIn(draft.document),
    comparedWith,
    changes: changesBetween(comparedWith, questionnaire),
  }
}
