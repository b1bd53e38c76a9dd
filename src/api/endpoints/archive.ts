import { z } from 'zod'
import { ARCHIVE_LIMITS } from '@/use-cases/archive/archive-limits'
import { archiveName } from '@/use-cases/archive/archive-name'
import { exportArchive } from '@/use-cases/archive/export-archive'
import { importArchive } from '@/use-cases/archive/import-archive'
import { endpoint } from '../endpoint'
import { FILE_TYPE } from '../read-body'
import { noQuery } from '../schemas/common'

const archive = { path: '/archive', topic: 'Archive', body: null, example: null, refusals: ['forbidden'] } as const

export const archiveEndpoints = [
  endpoint({
    ...archive,
    id: 'exportArchive',
    method: 'GET',
    summary: 'The whole workspace as an archive, to bring into an empty one',
    description: 'For admins. What is in it: docs/archive.md.',
    scope: 'manage',
    query: noQuery,
    reply: null,
    givesFile: true,
    async answer({ actor }) {
      const { at, content } = await exportArchive(actor)
      return new Response(content, {
        headers: {
          'content-type': FILE_TYPE,
          'content-disposition': `attachment; filename="${archiveName(at)}"`,
          'cache-control': 'no-store',
        },
      })
    },
  }),
  endpoint({
    ...archive,
    id: 'importArchive',
    method: 'POST',
    summary: 'Bring an archive into the workspace, which must be empty',
    description: 'For admins. All of it or nothing. Who is in it is invited, and mailed nothing.',
    scope: 'manage',
    query: z.strictObject({
      dryRun: z
        .enum(['true', 'false'], { error: 'trueOrFalse' })
        .optional()
        .meta({ description: 'Whether to tell only what is in it.' }),
    }),
    bodyLimit: ARCHIVE_LIMITS.packed,
    takesFile: true,
    reply: z
      .object({
        name: z.string(),
        teams: z.int(),
        rounds: z.int(),
        assessments: z.int(),
        people: z.int(),
        fits: z.boolean().meta({ description: 'Whether the workspace is empty, or was.' }),
      })
      .meta({ id: 'ArchiveImport' }),
    answer: async ({ actor, query, file }) => importArchive(actor, file, query.dryRun === 'true'),
  }),
]
