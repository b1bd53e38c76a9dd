'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { loadSample } from '@/use-cases/sample/load-sample'
import { removeSample } from '@/use-cases/sample/remove-sample'
import { createTeam } from '@/use-cases/teams/create-team'
import { teamNameSchema } from '@/use-cases/teams/team-name'
import { type FormState, refused, refusedFields } from './form-state'
import { found } from './found'

export async function createTeamAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = teamNameSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const team = await createTeam(actor, parsed.data).catch((error) => refused(error, form))
  if ('errors' in team) return team
  redirect(`/teams/${team.id}`)
}

export async function loadSampleAction(): Promise<void> {
  const actor = await currentActor()
  await found(loadSample(actor))
  redirect('/dashboard')
}

export async function removeSampleAction(): Promise<void> {
  const actor = await currentActor()
  await found(removeSample(actor))
  redirect('/')
}
