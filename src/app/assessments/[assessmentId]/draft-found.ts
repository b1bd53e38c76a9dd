import { redirect } from 'next/navigation'
import { found } from '@/app/found'
import { currentActor } from '@/auth/current-actor'
import { AppError } from '@/errors/app-error'
import { type Draft, getDraft } from '@/use-cases/assessments/get-draft'

/** The draft a page is about; once it is submitted its report, and the 404 page if there is none. */
export async function draftFound(params: Promise<{ assessmentId: string }>): Promise<Draft> {
  const { assessmentId } = await params
  try {
    return await found(getDraft(await currentActor(), assessmentId))
  } catch (error) {
    if (error instanceof AppError && error.code === 'already-submitted') redirect(`/assessments/${assessmentId}`)
    throw error
  }
}
