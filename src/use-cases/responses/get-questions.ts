import 'server-only'
import type { Visitor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { type LinkQuestions, linkQuestions } from './link-questions'
import { linkedBy } from './linked-by'

/**
 * What may be answered by a link, also when its round takes no answers (any more): what is sent must be read before it
 * can be refused. @throws AppError `not-found`, or `too-many` for who guesses.
 */
export async function getQuestions(visitor: Visitor, token: string): Promise<LinkQuestions> {
  const linked = await linkedBy(visitor, token)
  if (linked === null) throw new AppError('not-found')
  return linkQuestions(linked)
}
