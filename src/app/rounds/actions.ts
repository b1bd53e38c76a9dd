'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { createRound } from '@/use-cases/rounds/create-round'
import { roundSchema } from '@/use-cases/rounds/round-schema'
import { typedRound } from './typed-round'

export async function createRoundAction(_: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = roundSchema.safeParse(typedRound(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const created = await createRound(actor, parsed.data).catch((error) => refused(error, form))
  if (typeof created !== 'string') return created
  redirect(`/rounds/${created}?done=saved`)
}
