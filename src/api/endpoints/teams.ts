import { z } from 'zod'
import type { Actor } from '@/auth/actor'
import { AppError } from '@/errors/app-error'
import { addTeam } from '@/use-cases/teams/add-team'
import { changeTeam } from '@/use-cases/teams/change-team'
import { listTeams, type TeamWithTags } from '@/use-cases/teams/list-teams'
import { removeTeam } from '@/use-cases/teams/remove-team'
import { endpoint } from '../endpoint'
import { pageOf, pageQuery, pageSchema } from '../paging'
import { confirmQuery, noQuery } from '../schemas/common'
import { newTeamSchema, tagSchema, teamChangeSchema, teamSchema } from '../schemas/team'

const topic = 'Teams'

/** @throws AppError `not-found` */
async function teamOf(actor: Actor, teamId: string): Promise<TeamWithTags> {
  const team = (await listTeams(actor)).find(({ id }) => id === teamId)
  if (!team) throw new AppError('not-found')
  return team
}

export const teamEndpoints = [
  endpoint({
    id: 'listTags',
    method: 'GET',
    path: '/tags',
    topic,
    summary: 'The tags of the teams that you see',
    scope: 'read',
    query: noQuery,
    body: null,
    example: null,
    reply: z.object({ items: z.array(tagSchema.extend({ teams: z.int() })) }),
    refusals: [],
    async answer({ actor }) {
      const tags = new Map<string, z.input<typeof tagSchema> & { teams: number }>()
      for (const { key, name } of (await listTeams(actor)).flatMap((team) => team.tags)) {
        tags.set(key, { key, name, teams: (tags.get(key)?.teams ?? 0) + 1 })
      }
      return { items: [...tags.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1)) }
    },
  }),
  endpoint({
    id: 'listTeams',
    method: 'GET',
    path: '/teams',
    topic,
    summary: 'The teams that you see',
    scope: 'read',
    query: z.strictObject(pageQuery),
    body: null,
    example: null,
    reply: pageSchema(teamSchema),
    refusals: [],
    answer: async ({ actor, query }) => pageOf(await listTeams(actor), ({ id }) => id, query),
  }),
  endpoint({
    id: 'createTeam',
    method: 'POST',
    path: '/teams',
    topic,
    summary: 'Add a team',
    description: 'Names are unique in a workspace, so sending the same again adds nothing.',
    scope: 'manage',
    query: noQuery,
    body: newTeamSchema,
    example: { name: 'Checkout', size: 7, tags: ['Payments'] },
    reply: teamSchema,
    refusals: ['forbidden'],
    answer: async ({ actor, body }) => teamOf(actor, await addTeam(actor, body)),
  }),
  endpoint({
    id: 'getTeam',
    method: 'GET',
    path: '/teams/{teamId}',
    topic,
    summary: 'A team',
    scope: 'read',
    query: noQuery,
    body: null,
    example: null,
    reply: teamSchema,
    refusals: ['not-found'],
    answer: async ({ actor, params }) => teamOf(actor, params.teamId),
  }),
  endpoint({
    id: 'changeTeam',
    method: 'PATCH',
    path: '/teams/{teamId}',
    topic,
    summary: 'Change a team',
    description: 'What is left out stays as it is. Planned rounds keep the size that they were given.',
    scope: 'manage',
    query: noQuery,
    body: teamChangeSchema,
    example: { size: 8 },
    reply: teamSchema,
    refusals: ['not-found', 'forbidden'],
    async answer({ actor, params: { teamId }, body }) {
      await changeTeam(actor, teamId, body)
      return teamOf(actor, teamId)
    },
  }),
  endpoint({
    id: 'deleteTeam',
    method: 'DELETE',
    path: '/teams/{teamId}',
    topic,
    summary: 'Delete a team with all its assessments and reports',
    description: 'This cannot be undone, so its name must be given, too.',
    scope: 'manage',
    query: confirmQuery,
    body: null,
    example: null,
    reply: null,
    refusals: ['not-found', 'forbidden'],
    answer: async ({ actor, params, query }) => removeTeam(actor, params.teamId, query.name),
  }),
]
