import { z } from 'zod'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { beginNextVersion } from '@/use-cases/questionnaires/begin-next-version'
import { createQuestionnaire } from '@/use-cases/questionnaires/create-questionnaire'
import { discardQuestionnaireDraft } from '@/use-cases/questionnaires/discard-questionnaire-draft'
import { getDraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { getQuestionnaire } from '@/use-cases/questionnaires/get-questionnaire'
import { listQuestionnaires } from '@/use-cases/questionnaires/list-questionnaires'
import { DOCUMENT_LIMIT } from '@/use-cases/questionnaires/parse-document'
import { publishQuestionnaire } from '@/use-cases/questionnaires/publish-questionnaire'
import { saveDraftQuestionnaire } from '@/use-cases/questionnaires/save-draft-questionnaire'
import { endpoint } from '../endpoint'
import { confirmQuery, moment, momentOrNull, noQuery } from '../schemas/common'
import {
  draftBody,
  draftReply,
  newQuestionnaireBody,
  publishBody,
  questionnaireReply,
  questionnaireSummary,
} from '../schemas/questionnaire'

const topic = 'Questionnaires'

const reading = { method: 'GET', topic, scope: 'read', query: noQuery, body: null, example: null } as const
const writing = { topic, scope: 'manage', query: noQuery, reply: draftReply } as const

async function draftOf(actor: Actor, questionnaireId: string): Promise<z.input<typeof draftReply>> {
  const { version, edits, savedAt, document, unfinished } = await getDraftQuestionnaire(actor, questionnaireId)
  const missing = unfinished.map(({ field, problem }) => ({ path: field, problem }))
  return { id: questionnaireId, version, edits, savedAt: moment(savedAt), document, unfinished: missing }
}

/** @throws AppError `not-found` for what is no number as it is told. */
function versionOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new AppError('not-found')
  return Number(text)
}

export const questionnaireEndpoints = [
  endpoint({
    ...reading,
    id: 'listQuestionnaires',
    path: '/questionnaires',
    summary: 'The questionnaires that rounds may ask with',
    reply: z.object({ items: z.array(questionnaireSummary) }),
    refusals: [],
    answer: async ({ actor }) => ({
      items: (await listQuestionnaires(actor)).map(({ id, title, isBuiltIn, versions, draft }) => ({
        id,
        title,
        builtIn: isBuiltIn,
        versions: versions.map(({ version, practices, publishedAt }) => ({
          version,
          practices,
          publishedAt: momentOrNull(publishedAt),
        })),
        draft: draft && { version: draft.version, savedAt: moment(draft.savedAt) },
      })),
    }),
  }),
  endpoint({
    ...reading,
    id: 'getQuestionnaire',
    path: '/questionnaires/{questionnaireId}/versions/{version}',
    summary: 'A published version, which never changes',
    reply: questionnaireReply,
    refusals: ['not-found'],
    answer: async ({ actor, params: { questionnaireId, version } }) =>
      getQuestionnaire(actor, questionnaireId, versionOf(version)),
  }),
  endpoint({
    ...writing,
    id: 'createQuestionnaire',
    method: 'POST',
    path: '/questionnaires',
    summary: 'Begin a questionnaire of your own as a draft',
    body: newQuestionnaireBody,
    example: { title: 'Our CALMS', copyOf: { id: 'calms', version: 1 } },
    refusals: ['not-found', 'forbidden'],
    answer: async ({ actor, body }) => draftOf(actor, await createQuestionnaire(actor, body)),
  }),
  endpoint({
    ...writing,
    id: 'getDraftQuestionnaire',
    method: 'GET',
    path: '/questionnaires/{questionnaireId}/draft',
    summary: 'The draft of a questionnaire',
    body: null,
    example: null,
    refusals: ['not-found', 'forbidden'],
    answer: async ({ actor, params: { questionnaireId } }) => draftOf(actor, questionnaireId),
  }),
  endpoint({
    ...writing,
    id: 'beginDraftQuestionnaire',
    method: 'POST',
    path: '/questionnaires/{questionnaireId}/draft',
    summary: 'Begin the next version as a copy of the latest',
    description: 'Where there is a draft already, it stays as it is.',
    body: null,
    example: null,
    refusals: ['not-found', 'forbidden'],
    async answer({ actor, params: { questionnaireId } }) {
      await beginNextVersion(actor, questionnaireId)
      return draftOf(actor, questionnaireId)
    },
  }),
  endpoint({
    ...writing,
    id: 'saveDraftQuestionnaire',
    method: 'PUT',
    path: '/questionnaires/{questionnaireId}/draft',
    summary: 'Save a draft as a whole',
    description: 'It may be unfinished. Its schema is at `/api/v1/questionnaire.schema.json`, too.',
    bodyLimit: DOCUMENT_LIMIT,
    body: draftBody,
    example: {
      edits: 0,
      document: { title: 'Our CALMS', culture: [], automation: [], lean: [], measurement: [], sharing: [] },
    },
    refusals: ['not-found', 'forbidden'],
    async answer({ actor, params: { questionnaireId }, body: { edits, document } }) {
      await saveDraftQuestionnaire(actor, questionnaireId, edits, document)
      return draftOf(actor, questionnaireId)
    },
  }),
  endpoint({
    ...writing,
    id: 'publishQuestionnaire',
    method: 'POST',
    path: '/questionnaires/{questionnaireId}/draft/publish',
    summary: 'Publish a draft: from then on nothing of it changes',
    reply: questionnaireReply,
    body: publishBody,
    example: { edits: 0 },
    refusals: ['not-found', 'forbidden'],
    async answer({ actor, params: { questionnaireId }, body: { edits } }) {
      const version = await publishQuestionnaire(actor, questionnaireId, edits)
      return getQuestionnaire(actor, questionnaireId, version)
    },
  }),
  endpoint({
    ...writing,
    id: 'discardDraftQuestionnaire',
    method: 'DELETE',
    path: '/questionnaires/{questionnaireId}/draft',
    summary: 'Delete a draft; what was published stays',
    query: confirmQuery,
    body: null,
    example: null,
    reply: null,
    refusals: ['not-found', 'forbidden'],
    answer: async ({ actor, params: { questionnaireId }, query }) =>
      discardQuestionnaireDraft(actor, questionnaireId, query.name),
  }),
]
