import { notFound } from 'next/navigation'
import { AppError } from '@/errors/app-error'

/** What a use-case found, or the 404 page: for missing and foreign things alike. */
export async function found<T>(result: Promise<T>): Promise<T> {
  try {
    return await result
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') notFound()
    throw error
  }
}
