import { AppError } from '@/errors/app-error'
import { practicesById } from '@/questionnaire/practices-by-id'
import { findAnswering } from '@/use-cases/responses/find-answering'
import { submitResponse } from '@/use-cases/responses/submit-response'
import { endpoint } from '../endpoint'
import { parsedAnswers } from '../parsed-answers'
import { answersBody } from '../schemas/assessment'
import { moment, noQuery } from '../schemas/common'
import { questionsSchema } from '../schemas/questionnaire'

const topic = 'Answering by link'

/** For anybody who has a team's or a personal link; its token is what follows `/a/` in it. */
export const answeringEndpoints = [
  endpoint({
    id: 'getQuestions',
    method: 'GET',
    path: '/links/{token}',
    topic,
    summary: 'What a link asks, as long as its round takes answers',
    scope: null,
    query: noQuery,
    body: null,
    example: null,
    reply: questionsSchema,
    refusals: ['not-found', 'too-many'],
    async answer({ visitor, params }) {
      const found = await findAnswering(visitor, params.token, () => null)
      if (found === null) throw new AppError('not-found')
      const { name, askedBy, purpose, variant, closesAt, minimumGroupSize, forgetAfterDays } = found.round
      const practices = practicesById(found.questionnaire)
      return {
        workspace: found.workspace,
        team: found.team,
        round: { name, askedBy, purpose, variant, closesAt: moment(closesAt), minimumGroupSize, forgetAfterDays },
        questionnaire: { id: found.questionnaire.id, version: found.questionnaire.version },
        practices: found.asked.flatMap((pillar) =>
          pillar.practices.flatMap(({ id }) => {
            const text = practices.get(id)?.text
            return text ? [{ id, text }] : []
          }),
        ),
      }
    },
  }),
  endpoint({
    id: 'submitResponse',
    method: 'POST',
    path: '/links/{token}/answers',
    topic,
    summary: 'Store a member’s answers',
    description:
      'The same Idempotency-Key stores once, however often it is sent; with other answers it replaces the first ones, ' +
      'until the round closes. Draw one at random for each person and keep it secret: whoever has it can do the same. ' +
      'Who answers is told to nobody: no address and no time of it is stored or logged.',
    scope: null,
    needsKey: true,
    query: noQuery,
    body: answersBody,
    example: { answers: [{ practiceId: 'culture.swarming', answer: 3, comment: '' }] },
    reply: null,
    refusals: ['not-found', 'too-late', 'too-many'],
    async answer({ visitor, params: { token }, body, idempotencyKey }) {
      await submitResponse(visitor, token, ({ asked }) => ({
        key: idempotencyKey ?? '',
        answers: parsedAnswers(asked, body.answers),
      }))
    },
  }),
]
