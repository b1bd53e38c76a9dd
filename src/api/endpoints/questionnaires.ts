import { z } from 'zod'
import { AppError } from '@/errors/app-error'
import { practicesById } from '@/questionnaire/practices-by-id'
import {
  currentQuestionnaire,
  publishedQuestionnaire,
  publishedQuestionnaires,
} from '@/questionnaire/published-questionnaires'
import { endpoint } from '../endpoint'
import { noQuery } from '../schemas/common'
import { questionnaireReply, questionnaireSummary } from '../schemas/questionnaire'

const reading = { method: 'GET', topic: 'Questionnaires', scope: 'read', body: null, example: null } as const

export const questionnaireEndpoints = [
  endpoint({
    ...reading,
    id: 'listQuestionnaires',
    path: '/questionnaires',
    summary: 'The published versions of the questionnaire',
    query: noQuery,
    reply: z.object({ items: z.array(questionnaireSummary) }),
    refusals: [],
    answer: async () => ({
      items: publishedQuestionnaires.map((questionnaire) => ({
        id: questionnaire.id,
        version: questionnaire.version,
        practices: practicesById(questionnaire).size,
        current: questionnaire === currentQuestionnaire,
      })),
    }),
  }),
  endpoint({
    ...reading,
    id: 'getQuestionnaire',
    path: '/questionnaires/{questionnaireId}/versions/{version}',
    summary: 'A published version, which never changes',
    query: noQuery,
    reply: questionnaireReply,
    refusals: ['not-found'],
    async answer({ params: { questionnaireId, version } }) {
      const found = publishedQuestionnaire(questionnaireId, Number(version))
      if (!found || String(found.version) !== version) throw new AppError('not-found')
      return found
    },
  }),
]
