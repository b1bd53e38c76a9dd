import 'server-only'
import type { Visitor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { type Questions, questionsOf } from '../assessments/require-assessment'
import { linkedBy } from './linked-by'
import { draftKey } from './receipt'

/** With the name under which a browser keeps what it has sent. */
export type LinkQuestions = Questions & { draftKey: string }

/**
 * What may be answered by a link, also when its round takes no answers (any more): what is sent must be read before it
 * can be refused. @throws AppError `not-found`, or `too-many` for who guesses.
 */
export async function getQuestions(visitor: Visitor, token: string): Promise<LinkQuestions> {
  const linked = await linkedBy(visitor, token)
  if (linked === null) throw new AppError('not-found')
  return { ...questionsOf(linked.round), draftKey: draftKey(linked) }
}
