import { forbidden, notFound } from 'next/navigation'
import { AppError } from '@/errors/app-error'
import { noteRefusal } from '@/logging/note'
import { replyWith } from './reply-status'

/** What a use-case found, or did; else the 404 page, for missing and foreign things alike, or the 403 page. */
export async function found<T>(result: Promise<T>): Promise<T> {
  try {
    return await result
  } catch (error) {
    if (error instanceof AppError) noteRefusal(error.code)
    if (error instanceof AppError && error.code === 'not-found') notFound()
    if (error instanceof AppError && error.code === 'forbidden') {
      // Next would say 404 where the form was sent without script.
      replyWith(403)
      forbidden()
    }
    throw error
  }
}
