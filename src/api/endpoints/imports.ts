import { importAssessments } from '@/use-cases/imports/import-assessments'
import { importTeams } from '@/use-cases/imports/import-teams'
import { endpoint } from '../endpoint'
import { noQuery } from '../schemas/common'
import { assessmentImportBody, assessmentImportReply, teamImportBody, teamImportReply } from '../schemas/import'

export const importEndpoints = [
  endpoint({
    id: 'importTeams',
    method: 'POST',
    path: '/imports/teams',
    topic: 'Imports',
    summary: 'Bring in teams with sizes, tags and leads from CSV',
    description: 'All of them or none. The same table a second time changes nothing.',
    scope: 'manage',
    query: noQuery,
    // As JSON a text may be twice as long.
    bodyLimit: 1024 * 1024,
    body: teamImportBody,
    example: { csv: 'name,size,tags\nCheckout,8,Payments\n', dryRun: true },
    reply: teamImportReply,
    refusals: ['forbidden'],
    answer: async ({ actor, body }) => importTeams(actor, body.csv, body.dryRun),
  }),
  endpoint({
    id: 'importAssessments',
    method: 'POST',
    path: '/imports/assessments',
    topic: 'Imports',
    summary: 'Bring in what teams answered in the past, from CSV or JSON',
    description:
      'All of it or nothing. The same a second time changes nothing. What members answered goes through the same gate ' +
      'as at the close of a round; their answers are not stored.',
    scope: 'manage',
    query: noQuery,
    // As JSON a text may be twice as long.
    bodyLimit: 4 * 1024 * 1024,
    body: assessmentImportBody,
    example: {
      responses: [{ team: 'Checkout', date: '2026-01-31', voice: 'lead', answers: { 'culture.swarming': 3 } }],
      dryRun: true,
    },
    reply: assessmentImportReply,
    refusals: ['forbidden'],
    answer: async ({ actor, body: { csv, responses, questionnaire, variant, dryRun } }) =>
      importAssessments(actor, { source: csv ?? responses ?? [], questionnaire, variant }, dryRun),
  }),
]
