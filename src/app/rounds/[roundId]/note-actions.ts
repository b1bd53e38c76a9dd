'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused, refusedFields } from '@/app/form-state'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { fieldErrors } from '@/errors/field-errors'
import { addRoundNote } from '@/use-cases/round-notes/add-round-note'
import { removeRoundNote } from '@/use-cases/round-notes/remove-round-note'
import { roundNoteSchema } from '@/use-cases/round-notes/round-note-schema'

export async function addRoundNoteAction(roundId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const parsed = roundNoteSchema.safeParse({ text: form.get('text'), teamId: form.get('teamId') || null })
  if (!parsed.success) return refusedFields(fieldErrors(parsed.error.issues), form)
  const error = await addRoundNote(actor, roundId, parsed.data).catch((error) => refused(error, form))
  if (error) return error
  redirect(`/rounds/${roundId}?done=noted#notes`)
}

export async function removeRoundNoteAction(roundId: string, noteId: string): Promise<void> {
  const actor = await currentActor()
  await found(removeRoundNote(actor, roundId, noteId))
  redirect(`/rounds/${roundId}?done=noteRemoved#notes`)
}
