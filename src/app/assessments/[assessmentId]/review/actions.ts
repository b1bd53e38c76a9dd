'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'

export async function submitAction(assessmentId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const error = await submitAssessment(actor, assessmentId).catch((error) => refused(error, form))
  if (error) return error
  redirect(`/assessments/${assessmentId}`)
}

export async function discardAction(assessmentId: string): Promise<void> {
  const actor = await currentActor()
  redirect(`/teams/${await discardDraft(actor, assessmentId)}`)
}
