import { redirect } from 'next/navigation'
import { found } from '@/app/found'
import { AppError } from '@/errors/app-error'

/** What was done with a draft; the 404 page if there is none, and the assessment's own page once it takes no answers. */
export async function stillOpen<T>(assessmentId: string, result: Promise<T>): Promise<T> {
  try {
    return await found(result)
  } catch (error) {
    if (error instanceof AppError && ENDED.includes(error.code)) redirect(`/assessments/${assessmentId}`)
    throw error
  }
}

const ENDED: readonly string[] = ['already-submitted', 'too-late']
