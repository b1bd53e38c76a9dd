import { z } from 'zod'
import { addPersonalLinks } from '@/use-cases/personal-links/add-personal-links'
import { listPersonalLinks } from '@/use-cases/personal-links/list-personal-links'
import { PEOPLE_LIMIT } from '@/use-cases/personal-links/parse-people'
import { removePersonalLink } from '@/use-cases/personal-links/remove-personal-link'
import { getRound } from '@/use-cases/rounds/get-round'
import { getShare } from '@/use-cases/share/get-share'
import { replaceTeamLink } from '@/use-cases/share/replace-team-link'
import { endpoint } from '../endpoint'
import { pageOf, pageQuery, pageSchema } from '../paging'
import { idSchema, noQuery } from '../schemas/common'
import { roundTeamSchema, teamLinkSchema } from '../schemas/round'

const topic = 'Asking teams'
const TEAM = '/rounds/{roundId}/teams/{teamId}'

const personSchema = z.object({ id: idSchema, name: z.string(), email: z.string().nullable() })

export const askingEndpoints = [
  endpoint({
    id: 'listRoundTeams',
    method: 'GET',
    path: '/rounds/{roundId}/teams',
    topic,
    summary: 'The teams of a round that you see, with how many have answered',
    scope: 'read',
    query: z.strictObject(pageQuery),
    body: null,
    example: null,
    reply: pageSchema(roundTeamSchema),
    refusals: ['not-found'],
    async answer({ actor, params, query }) {
      const { rows } = await getRound(actor, params.roundId)
      const byTeam = rows.toSorted((one, other) => (one.team.id < other.team.id ? -1 : 1))
      const { items, next } = pageOf(byTeam, ({ team }) => team.id, query)
      const told = ({ results, leadResults, ...row }: (typeof items)[number]) => row
      return { items: items.map(told), next }
    },
  }),
  endpoint({
    id: 'getTeamLink',
    method: 'GET',
    path: `${TEAM}/link`,
    topic,
    summary: 'The link by which the members of a team answer',
    scope: 'read',
    query: noQuery,
    body: null,
    example: null,
    reply: teamLinkSchema,
    refusals: ['not-found'],
    answer: async ({ actor, params }) => ({ link: (await getShare(actor, params.roundId, params.teamId)).link }),
  }),
  endpoint({
    id: 'replaceTeamLink',
    method: 'POST',
    path: `${TEAM}/link`,
    topic,
    summary: 'Give a team another link; the present one stops at once',
    scope: 'manage',
    query: noQuery,
    body: null,
    example: null,
    reply: teamLinkSchema,
    refusals: ['not-found', 'forbidden'],
    async answer({ actor, params: { roundId, teamId } }) {
      await replaceTeamLink(actor, roundId, teamId)
      return { link: (await getShare(actor, roundId, teamId)).link }
    },
  }),
  endpoint({
    id: 'listPersonalLinks',
    method: 'GET',
    path: `${TEAM}/personal-links`,
    topic,
    summary: 'For whom there are personal links in a team',
    description: 'Who has used theirs is told to nobody.',
    scope: 'manage',
    query: z.strictObject(pageQuery),
    body: null,
    example: null,
    reply: pageSchema(personSchema),
    refusals: ['not-found', 'forbidden'],
    async answer({ actor, params, query }) {
      const links = await listPersonalLinks(actor, params.roundId, params.teamId)
      const people = links.map(({ id, label, email }) => ({ id, name: label, email }))
      const byId = people.toSorted((one, other) => (one.id < other.id ? -1 : 1))
      return pageOf(byId, ({ id }) => id, query)
    },
  }),
  endpoint({
    id: 'addPersonalLinks',
    method: 'POST',
    path: `${TEAM}/personal-links`,
    topic,
    summary: 'Make a link for each person who has none yet',
    description: 'For all of them, or for nobody if one is refused. The links are told this once.',
    scope: 'manage',
    query: noQuery,
    body: z
      .strictObject({
        people: z
          .array(z.string({ error: 'text' }).max(300, { error: 'personLength' }))
          .max(PEOPLE_LIMIT, { error: 'tooManyPeople' })
          .meta({ description: 'Each as a name, an address, or `Name <address>`.' }),
      })
      .meta({ id: 'NewPersonalLinks' }),
    example: { people: ['Ada Lovelace <ada@example.org>', 'Grace'] },
    reply: z.object({
      made: z.array(z.object({ name: z.string(), email: z.string().nullable(), link: z.url(), mailed: z.boolean() })),
      known: z.int().meta({ description: 'How many people had one before.' }),
    }),
    refusals: ['not-found', 'forbidden'],
    async answer({ actor, params, body }) {
      const { made, known } = await addPersonalLinks(actor, params.roundId, params.teamId, body.people.join('\n'))
      return { made: made.map(({ label, ...rest }) => ({ name: label, ...rest })), known }
    },
  }),
  endpoint({
    id: 'removePersonalLink',
    method: 'DELETE',
    path: `${TEAM}/personal-links/{linkId}`,
    topic,
    summary: 'Take a personal link away; what may have been answered by it stays',
    scope: 'manage',
    query: noQuery,
    body: null,
    example: null,
    reply: null,
    refusals: ['not-found', 'forbidden'],
    answer: async ({ actor, params }) => removePersonalLink(actor, params.roundId, params.teamId, params.linkId),
  }),
]
