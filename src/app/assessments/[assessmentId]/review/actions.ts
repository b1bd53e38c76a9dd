'use server'

import { redirect } from 'next/navigation'
import { type FormState, refused } from '@/app/form-state'
import { currentActor } from '@/auth/current-actor'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { stillOpen } from '../still-open'

export async function submitAction(assessmentId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const result = await stillOpen(assessmentId, submitAssessment(actor, assessmentId)).catch((error) =>
    refused(error, form),
  )
  if (typeof result !== 'string') return result
  redirect(`/assessments/${assessmentId}${result === 'stored' ? '/review?submitted' : ''}`)
}

export async function discardAction(assessmentId: string, _: FormState, form: FormData): Promise<FormState> {
  const actor = await currentActor()
  const typedName = String(form.get('typedName') ?? '')
  const teamId = await discardDraft(actor, assessmentId, typedName).catch((error) => refused(error, form))
  if (typeof teamId !== 'string') return teamId
  redirect(`/teams/${teamId}`)
}
