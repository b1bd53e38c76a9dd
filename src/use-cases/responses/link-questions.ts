import type { Linked } from '@/database/answering'
import { type Questions, questionsOf } from '../assessments/require-assessment'
import { draftKey } from './receipt'

/** With the name under which a browser keeps what it has sent. */
export type LinkQuestions = Questions & { draftKey: string }

/** What a link asks, whatever the state of its round. */
export function linkQuestions(linked: Linked): LinkQuestions {
  return { ...questionsOf(linked.round), draftKey: draftKey(linked) }
}
