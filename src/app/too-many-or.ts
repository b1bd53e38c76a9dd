import { AppError } from '@/errors/app-error'

/** What a use-case found, or, after too many tries, in how many seconds the next one is allowed. */
export async function tooManyOr<T extends object | null>(result: Promise<T>): Promise<T | number> {
  try {
    return await result
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-many') return error.retryAfter ?? 60
    throw error
  }
}
