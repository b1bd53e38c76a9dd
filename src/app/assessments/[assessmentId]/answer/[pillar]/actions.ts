'use server'

import { redirect } from 'next/navigation'
import { postedAnswers } from '@/app/answering/posted-answers'
import { type FormState, refusedFields } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { stillOpen } from '../../still-open'
import { stepFound } from './step-found'

/** Saves a pillar's answers at once, for browsers without script, and goes on to the next step. */
export async function savePillarAction(
  assessmentId: string,
  pillar: string,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await currentActor()
  const step = await stepFound(Promise.resolve({ assessmentId, pillar }))
  const { answers, errors } = postedAnswers(form, step)
  if (errors.length > 0) return refusedFields(errors, form)
  await stillOpen(
    step.id,
    saveAnswers(actor, step.id, () => answers),
  )
  redirect(step.next)
}
