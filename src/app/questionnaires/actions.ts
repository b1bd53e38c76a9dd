'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { beginNextVersion } from '@/use-cases/questionnaires/begin-next-version'
import { createQuestionnaire } from '@/use-cases/questionnaires/create-questionnaire'
import { discardQuestionnaireDraft } from '@/use-cases/questionnaires/discard-questionnaire-draft'
import { newQuestionnaireFormSchema } from '@/use-cases/questionnaires/new-questionnaire'
import { publishQuestionnaire } from '@/use-cases/questionnaires/publish-questionnaire'
import { editsOf } from './edits-of'
import { questionnaireHref } from './questionnaire-href'

export async function createQuestionnaireAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = newQuestionnaireFormSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const created = await createQuestionnaire(actor, parsed.data).catch((error) => refused(error, form))
  if (typeof created !== 'string') return created
  redirect(questionnaireHref(created, 'draft'))
}

export async function beginNextVersionAction(questionnaireId: string): Promise<void> {
  const actor = await currentActor()
  await found(beginNextVersion(actor, questionnaireId))
  redirect(questionnaireHref(questionnaireId, 'draft'))
}

export async function publishAction(questionnaireId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  if (!form.has('confirmed')) return refusedFields([{ field: 'confirmed', problem: 'confirmPublish' }], form)
  const version = await publishQuestionnaire(actor, questionnaireId, editsOf(form)).catch((error) =>
    refused(error, form),
  )
  if (typeof version !== 'number') return version
  redirect(`${questionnaireHref(questionnaireId)}?done=${version}`)
}

export async function discardDraftAction(questionnaireId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const typedName = String(form.get('typedName') ?? '')
  const error = await discardQuestionnaireDraft(actor, questionnaireId, typedName).catch((error) =>
    refused(error, form),
  )
  if (error) return error
  redirect('/questionnaires')
}
