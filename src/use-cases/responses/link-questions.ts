import type { Linked } from '@/database/answering'
import { type Questions, questionsOf } from '../assessments/questions'
import { draftKey } from './receipt'

/** With the name under which a browser keeps what it has sent. */
export type LinkQuestions = Questions & { draftKey: string }

/** What a link asks, whatever the state of its round. */
export async function linkQuestions(linked: Linked): Promise<LinkQuestions> {
  return { ...(await questionsOf(linked.round.workspaceId, linked.round)), draftKey: draftKey(linked) }
}
