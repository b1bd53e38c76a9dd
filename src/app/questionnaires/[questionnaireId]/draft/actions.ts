'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { practiceDocumentSchema } from '@/use-cases/questionnaires/document-schema'
import { questionnaireTitleSchema } from '@/use-cases/questionnaires/new-questionnaire'
import { parsedDocument } from '@/use-cases/questionnaires/parse-document'
import { practicePlaceSchema } from '@/use-cases/questionnaires/practice-place'
import { putPractice, removePractice } from '@/use-cases/questionnaires/put-practice'
import { renameDraft } from '@/use-cases/questionnaires/rename-draft'
import { saveDraftQuestionnaire } from '@/use-cases/questionnaires/save-draft-questionnaire'
import { editsOf } from '../../edits-of'
import { questionnaireHref } from '../../questionnaire-href'
import { textProblems } from './text-problems'
import { typedPractice } from './typed-practice'

const saved = (questionnaireId: string) => `${questionnaireHref(questionnaireId, 'draft')}?done=saved`

export async function saveTitleAction(questionnaireId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = questionnaireTitleSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await renameDraft(actor, questionnaireId, editsOf(form), parsed.data.title).catch((error) =>
    refused(error, form),
  )
  if (error) return error
  redirect(saved(questionnaireId))
}

export async function savePracticeAction(
  questionnaireId: string,
  practiceId: string | null,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor()
  const practice = practiceDocumentSchema.safeParse(typedPractice(form))
  const place = practicePlaceSchema.safeParse(Object.fromEntries(form))
  const issues = [...(practice.error?.issues ?? []), ...(place.error?.issues ?? [])]
  if (!practice.success || !place.success) return refusedFields(fieldErrors(issues), form)
  const put = { edits: editsOf(form), practiceId, practice: practice.data, place: place.data.place }
  const error = await putPractice(actor, questionnaireId, put).catch((error) => refused(error, form))
  if (error) return error
  redirect(saved(questionnaireId))
}

export async function removePracticeAction(
  questionnaireId: string,
  practiceId: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor()
  if (!form.has('confirmed')) return refusedFields([{ field: 'confirmed', problem: 'confirmRemove' }], form)
  const removed = removePractice(actor, questionnaireId, { edits: editsOf(form), practiceId })
  const error = await removed.catch((error) => refused(error, form))
  if (error) return error
  redirect(`${questionnaireHref(questionnaireId, 'draft')}?done=removed`)
}

export async function saveTextAction(questionnaireId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  try {
    const document = parsedDocument(String(form.get('text') ?? ''))
    await saveDraftQuestionnaire(actor, questionnaireId, editsOf(form), document)
  } catch (error) {
    return textProblems(error, form)
  }
  redirect(saved(questionnaireId))
}
