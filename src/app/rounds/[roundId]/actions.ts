'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { changeRound } from '@/use-cases/rounds/change-round'
import { closeRound } from '@/use-cases/rounds/close-round'
import { extendRound } from '@/use-cases/rounds/extend-round'
import { openRound } from '@/use-cases/rounds/open-round'
import { removeRound } from '@/use-cases/rounds/remove-round'
import { closeConfirmedSchema, closeTimeSchema, roundSchema } from '@/use-cases/rounds/round-schema'
import { typedRound } from '../typed-round'

export async function changeRoundAction(roundId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = roundSchema.safeParse(typedRound(form))
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await changeRound(actor, roundId, parsed.data).catch((error) => refused(error, form))
  if (error) return error
  redirect(`/rounds/${roundId}?done=saved`)
}

export async function openRoundAction(roundId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await openRound(actor, roundId).catch((error) => refused(error, form))
  // Whatever is wrong, this form has no field for it.
  if (error) return { ...error, errors: { '': Object.values(error.errors).join(' ') } }
  redirect(`/rounds/${roundId}?done=opened`)
}

export async function extendRoundAction(roundId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = closeTimeSchema.safeParse({ closesAt: form.get('closesAt') })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await extendRound(actor, roundId, parsed.data.closesAt).catch((error) => refused(error, form))
  if (error) return error
  redirect(`/rounds/${roundId}?done=moved`)
}

export async function closeRoundAction(roundId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = closeConfirmedSchema.safeParse({ confirmed: form.get('confirmed') })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await closeRound(actor, roundId).catch((error) => refused(error, form))
  if (error) return error
  redirect(`/rounds/${roundId}`)
}

export async function removeRoundAction(roundId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const typedName = String(form.get('typedName') ?? '')
  const error = await removeRound(actor, roundId, typedName).catch((error) => refused(error, form))
  if (error) return error
  redirect('/rounds')
}
