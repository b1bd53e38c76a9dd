'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { tickedTeams } from '@/app/members/ticked-teams'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { tagTeams } from '@/use-cases/teams/tag-teams'
import { taggingSchema } from '@/use-cases/teams/tagging'

export async function tagTeamsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = taggingSchema.safeParse({ ...Object.fromEntries(form), teamIds: tickedTeams(form) })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const changed = await tagTeams(actor, parsed.data).catch((error) => refused(error, form))
  if (typeof changed !== 'number') return changed
  // The tags stand beside the teams.
  refresh()
  return { errors: {}, values: {}, done: (await getTranslations('tags'))('saved', { count: changed }) }
}
