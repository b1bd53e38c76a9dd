import { z } from 'zod'
import type { Actor } from '@/auth/actor'
import { discardDraft } from '@/use-cases/assessments/discard-draft'
import { getDraft } from '@/use-cases/assessments/get-draft'
import { listAssessments } from '@/use-cases/assessments/list-assessments'
import { requireAssessment } from '@/use-cases/assessments/require-assessment'
import { saveAnswers } from '@/use-cases/assessments/save-answers'
import { startAssessment } from '@/use-cases/assessments/start-assessment'
import { submitAssessment } from '@/use-cases/assessments/submit-assessment'
import { endpoint } from '../endpoint'
import { pageOf, pageQuery, pageSchema } from '../paging'
import { parsedAnswers } from '../parsed-answers'
import { answersBody, assessmentSchema, draftSchema, newAssessmentSchema } from '../schemas/assessment'
import { confirmQuery, moment, momentOrNull, noQuery } from '../schemas/common'

const topic = 'Assessments'

type Found = Awaited<ReturnType<typeof listAssessments>>[number]

const told = ({ id, team, round, variant, startedAt, publishedAt, leadSubmittedAt, ...rest }: Found) => ({
  id,
  team,
  round: round && { id: round.id, name: round.name },
  questionnaire: { id: rest.questionnaireId, version: rest.questionnaireVersion },
  variant,
  startedAt: moment(startedAt),
  publishedAt: momentOrNull(publishedAt),
  leadSubmittedAt: momentOrNull(leadSubmittedAt),
})

const assessmentOf = async (actor: Actor, id: string) => told(await requireAssessment(actor, id))

export const assessmentEndpoints = [
  endpoint({
    id: 'listAssessments',
    method: 'GET',
    path: '/assessments',
    topic,
    summary: 'The assessments of the teams that you see, in rounds and outside',
    scope: 'read',
    query: z.strictObject(pageQuery),
    body: null,
    example: null,
    reply: pageSchema(assessmentSchema),
    refusals: [],
    async answer({ actor, query }) {
      const { items, next } = pageOf(await listAssessments(actor), ({ id }) => id, query)
      return { items: items.map(told), next }
    },
  }),
  endpoint({
    id: 'startAssessment',
    method: 'POST',
    path: '/assessments',
    topic,
    summary: 'Start an assessment of a team, outside of rounds',
    scope: 'answer',
    query: noQuery,
    body: newAssessmentSchema,
    example: { teamId: '01936f2e-7c4a-7b1a-9d53-2f1c6f5b8e10', variant: 'quick' },
    reply: assessmentSchema,
    refusals: ['not-found', 'invalid'],
    answer: async ({ actor, body: { teamId, variant, questionnaire } }) =>
      assessmentOf(actor, await startAssessment(actor, teamId, variant, questionnaire)),
  }),
  endpoint({
    id: 'getAssessment',
    method: 'GET',
    path: '/assessments/{assessmentId}',
    topic,
    summary: 'An assessment, without any answers',
    scope: 'read',
    query: noQuery,
    body: null,
    example: null,
    reply: assessmentSchema,
    refusals: ['not-found'],
    answer: async ({ actor, params }) => assessmentOf(actor, params.assessmentId),
  }),
  endpoint({
    id: 'getDraft',
    method: 'GET',
    path: '/assessments/{assessmentId}/answers',
    topic,
    summary: 'What the lead has answered so far',
    description: 'Only while the assessment takes the lead’s answers.',
    scope: 'answer',
    query: noQuery,
    body: null,
    example: null,
    reply: draftSchema,
    refusals: ['not-found', 'already-submitted', 'too-late'],
    async answer({ actor, params }) {
      const draft = await getDraft(actor, params.assessmentId)
      const answers = [...draft.answers].map(([practiceId, given]) => ({ practiceId, ...given }))
      return { ...told(draft), answers }
    },
  }),
  endpoint({
    id: 'saveAnswers',
    method: 'PUT',
    path: '/assessments/{assessmentId}/answers',
    topic,
    summary: 'Save answers of the lead, all of them or none',
    description: 'What was answered before about other practices stays. The same again changes nothing.',
    scope: 'answer',
    query: noQuery,
    body: answersBody,
    example: { answers: [{ practiceId: 'culture.swarming', answer: 3, comment: '' }] },
    reply: null,
    refusals: ['not-found', 'already-submitted', 'too-late'],
    answer: async ({ actor, params, body }) =>
      saveAnswers(actor, params.assessmentId, (asked) => parsedAnswers(asked, body.answers)),
  }),
  endpoint({
    id: 'submitAssessment',
    method: 'POST',
    path: '/assessments/{assessmentId}/submit',
    topic,
    summary: 'Submit the lead’s answers',
    description:
      'Outside a round that publishes them. In one they are published when it closes, and may be changed until then.',
    scope: 'answer',
    query: noQuery,
    body: null,
    example: null,
    reply: assessmentSchema,
    refusals: ['not-found', 'too-late'],
    async answer({ actor, params: { assessmentId } }) {
      await submitAssessment(actor, assessmentId)
      return assessmentOf(actor, assessmentId)
    },
  }),
  endpoint({
    id: 'discardDraft',
    method: 'DELETE',
    path: '/assessments/{assessmentId}',
    topic,
    summary: 'Delete a draft outside of rounds, with its answers',
    description: 'This cannot be undone, so the team’s name must be given, too.',
    scope: 'answer',
    query: confirmQuery,
    body: null,
    example: null,
    reply: null,
    refusals: ['not-found', 'already-submitted', 'forbidden'],
    async answer({ actor, params, query }) {
      await discardDraft(actor, params.assessmentId, query.name)
    },
  }),
]
