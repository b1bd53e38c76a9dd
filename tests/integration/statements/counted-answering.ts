import { findAnswering } from '@/use-cases/responses/find-answering'
import { getLinkState } from '@/use-cases/responses/get-link-state'
import { getQuestions } from '@/use-cases/responses/get-questions'
import { withdrawResponse } from '@/use-cases/responses/withdraw-response'
import { allAt, said } from '../../support/assessments'
import { answered, newKey, submitted, VISITOR } from '../../support/rounds'
import type { Counted } from './counted'

const ANSWERS = said(allAt(4, 'quick'))

/** What people do who answer by a link. */
export const ANSWERING: Readonly<Record<string, Counted>> = {
  'findAnswering by a team’s link': ({ teamLink }) => findAnswering(VISITOR, teamLink, () => null),
  'findAnswering with a receipt': ({ teamLink }) => findAnswering(VISITOR, teamLink, () => newKey()),
  'findAnswering by a personal link': ({ personLink }) => findAnswering(VISITOR, personLink, () => null),
  getLinkState: ({ teamLink }) => getLinkState(teamLink),
  'getQuestions by a link to nowhere': () => getQuestions(VISITOR, 'x'.repeat(32)).catch(() => null),
  getQuestions: ({ teamLink }) => getQuestions(VISITOR, teamLink),
  'submitResponse by a team’s link': ({ teamLink }) => submitted(teamLink, newKey(), ANSWERS),
  'submitResponse by a personal link': ({ personLink }) => submitted(personLink, newKey(), ANSWERS),
  'submitResponse once more': async ({ personLink }) => {
    const key = await answered(personLink, allAt(2, 'quick'))
    await submitted(personLink, key, ANSWERS)
  },
  withdrawResponse: async ({ personLink }) => {
    const key = await answered(personLink, allAt(2, 'quick'))
    await withdrawResponse(VISITOR, personLink, key)
  },
}
