'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { VARIANTS } from '@/questionnaire/asked-practices'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { questionnaireChoiceSchema } from '@/use-cases/questionnaires/questionnaire-choice'
import { changeTeamDetails } from '@/use-cases/teams/change-team-details'
import { changeTeamName } from '@/use-cases/teams/change-team-name'
import { removeTeam } from '@/use-cases/teams/remove-team'
import { teamDetailsSchema } from '@/use-cases/teams/team-details'
import { teamNameSchema } from '@/use-cases/teams/team-name'

const startSchema = z.object({
  variant: z.enum(VARIANTS, { error: 'variant' }),
  questionnaire: questionnaireChoiceSchema,
})

export async function startAssessmentAction(teamId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = startSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const { variant, questionnaire } = parsed.data
  const assessmentId = await startAssessment(actor, teamId, variant, questionnaire).catch((error) =>
    refused(error, form),
  )
  if (typeof assessmentId !== 'string') return assessmentId
  redirect(`/assessments/${assessmentId}`)
}

export async function renameTeamAction(teamId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = teamNameSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await changeTeamName(actor, teamId, parsed.data).catch((error) => refused(error, form))
  if (error) return error
  redirect(`/teams/${teamId}`)
}

export async function changeTeamDetailsAction(teamId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = teamDetailsSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await changeTeamDetails(actor, teamId, parsed.data).catch((error) => refused(error, form))
  if (error) return error
  // They stand below the team's name too.
  refresh()
  return { errors: {}, values: {}, done: (await getTranslations('team'))('detailsSaved') }
}

export async function deleteTeamAction(teamId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const typedName = String(form.get('typedName') ?? '')
  const error = await removeTeam(actor, teamId, typedName).catch((error) => refused(error, form))
  if (error) return error
  redirect('/')
}
