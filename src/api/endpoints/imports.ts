import { importTeams } from '@/use-cases/imports/import-teams'
import { endpoint } from '../endpoint'
import { noQuery } from '../schemas/common'
import { teamImportBody, teamImportReply } from '../schemas/import'

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
]
