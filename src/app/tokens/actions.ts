'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { API_SCOPES } from '@/auth/api-token'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { type ApiTokenOwner, apiTokenSchema } from '@/use-cases/api-tokens/api-token-schema'
import { makeApiToken } from '@/use-cases/api-tokens/make-api-token'
import { revokeApiToken } from '@/use-cases/api-tokens/revoke-api-token'

export async function makeTokenAction(owner: ApiTokenOwner, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const { name, days, role } = Object.fromEntries(form)
  const scopes = API_SCOPES.filter((scope) => form.has(scope))
  const parsed = apiTokenSchema.safeParse({ name, days, role, scopes })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues).map(ofForm), form)
  const made = await makeApiToken(actor, owner, parsed.data).catch((error) => refused(error, form))
  if (typeof made !== 'string') return made
  revalidatePath('/tokens')
  return { errors: {}, values: {}, done: (await getTranslations('tokens'))('made'), link: made }
}

export async function revokeTokenAction(owner: ApiTokenOwner, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await revokeApiToken(actor, owner, String(form.get('id') ?? '')).catch((error) => refused(error, form))
  if (error) return error
  revalidatePath('/tokens')
  return { errors: {}, values: {}, done: (await getTranslations('tokens'))('revoked') }
}

/** What can be ticked has no place for an error of its own. */
const ofForm = ({ field, problem }: { field: string; problem: string }) => ({
  field: field.startsWith('scopes') ? '' : field,
  problem,
})
