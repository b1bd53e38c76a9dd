import 'server-only'
import type { Actor } from '@/auth/actor'
import { changesBetween, type PillarChanges } from '@/questionnaire/changes-between'
import type { Questionnaire } from '@/questionnaire/schema'
import { getDraftQuestionnaire } from './get-draft-questionnaire'
import { getQuestionnaire } from './get-questionnaire'

export type QuestionnaireToRead = {
  questionnaire: Questionnaire
  isDraft: boolean
  /** What it is compared with, and what it asks differently; null for what there was nothing before. */
  comparedWith: Questionnaire | null
  changes: readonly PillarChanges[]
}

/**
 * A version to be read, with what changed since the one before; `draft` for the draft.
 * @throws AppError `not-found`, or `forbidden` for the draft.
 */
export async function getQuestionnaireToRead(actor: Actor, id: string, version: string): Promise<QuestionnaireToRead> {
  if (version === 'draft') {
    const { questionnaire, comparedWith, changes } = await getDraftQuestionnaire(actor, id)
    return { questionnaire, isDraft: true, comparedWith, changes }
  }
  const number = /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0
  const questionnaire = await getQuestionnaire(actor, id, number)
  const before = number > 1 ? await getQuestionnaire(actor, id, number - 1) : null
  const changes = before ? changesBetween(before, questionnaire) : []
  return { questionnaire, isDraft: false, comparedWith: before, changes }
}
