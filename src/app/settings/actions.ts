'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { redirectAnew } from '@/app/redirect-anew'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { changeSettings } from '@/use-cases/workspaces/change-settings'
import { removeWorkspace } from '@/use-cases/workspaces/remove-workspace'
import { settingsSchema } from '@/use-cases/workspaces/settings-schema'

export async function changeSettingsAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = settingsSchema.safeParse(Object.fromEntries(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await changeSettings(actor, parsed.data).catch((error) => refused(error, form))
  if (error) return error
  // The workspace's name stands in the header too.
  refresh()
  return { errors: {}, values: {}, done: (await getTranslations('settings'))('saved') }
}

export async function deleteWorkspaceAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const typedName = String(form.get('typedName') ?? '')
  const error = await removeWorkspace(actor, typedName).catch((error) => refused(error, form))
  if (error) return error
  redirectAnew('/')
}
