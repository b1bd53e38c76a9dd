import 'server-only'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { pillarOf } from '@/questionnaire/pillar-of'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { PRACTICES_OF_A_PILLAR } from '@/questionnaire/text-limits'
import type { PracticeDocument, QuestionnaireDocument } from './document-schema'
import { requireDraft } from './require-draft'
import { saveDraftQuestionnaire } from './save-draft-questionnaire'

type Put = {
  edits: number
  /** The id of the practice that is changed; null for a new one. */
  practiceId: string | null
  practice: PracticeDocument
  /** Where in its pillar it is to stand, from 1; at the end if that is further. */
  place: number
}

/**
 * Adds a practice to a draft, or changes one.
 * @throws AppError `forbidden`, `not-found`, or `invalid` for an id that another practice has, or where somebody else has
 *   saved the draft since.
 */
export async function putPractice(actor: Actor, questionnaireId: string, put: Put): Promise<void> {
  const { document } = await requireDraft(actor, questionnaireId)
  const all = PILLAR_IDS.flatMap((id) => document[id])
  const { practiceId, practice, edits, place } = put
  if (practiceId !== null && !all.some(({ id }) => id === practiceId)) throw new AppError('not-found')
  const pillar = PILLAR_IDS.find((id) => practice.id.startsWith(`${id}.`))
  if (!pillar) throw new AppError('invalid', [{ field: 'id', problem: 'practicePillar' }])
  if (practice.id !== practiceId && all.some(({ id }) => id === practice.id)) {
    throw new AppError('invalid', [{ field: 'id', problem: 'practiceTwice' }])
  }
  const without = withoutPractice(document, practiceId)
  if (without[pillar].length >= PRACTICES_OF_A_PILLAR.most) {
    throw new AppError('invalid', [{ field: '', problem: 'pillarPractices' }])
  }
  const practices = without[pillar].toSpliced(place - 1, 0, practice)
  await saveDraftQuestionnaire(actor, questionnaireId, edits, { ...without, [pillar]: practices })
}

/** Takes a practice out of a draft. @throws AppError as `putPractice`. */
export async function removePractice(
  actor: Actor,
  questionnaireId: string,
  { edits, practiceId }: Pick<Put, 'edits'> & { practiceId: string },
): Promise<void> {
  const { document } = await requireDraft(actor, questionnaireId)
  const without = withoutPractice(document, practiceId)
  await saveDraftQuestionnaire(actor, questionnaireId, edits, without)
}

function withoutPractice(document: QuestionnaireDocument, practiceId: string | null): QuestionnaireDocument {
  if (practiceId === null) return document
  const pillar = PILLAR_IDS.find((id) => document[id].some((practice) => practice.id === practiceId))
  if (!pillar) throw new AppError('not-found')
  return { ...document, [pillarOf(practiceId)]: document[pillar].filter(({ id }) => id !== practiceId) }
}
