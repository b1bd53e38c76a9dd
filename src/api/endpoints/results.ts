import { z } from 'zod'
import type { Actor } from '@/auth/actor'
import { resultJson } from '@/documents/result-json'
import { AppError } from '@/errors/app-error'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { type DashboardAsked, LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import type { Movement } from '@/use-cases/dashboard/movements'
import { exportReport } from '@/use-cases/exports/export-report'
import { getResultsPage } from '@/use-cases/exports/get-results-page'
import { requireShown } from '@/use-cases/exports/require-shown'
import { endpoint } from '../endpoint'
import { cursorAt, keyIn, type PageAsked, pageQuery, pageSchema } from '../paging'
import { idSchema, noQuery } from '../schemas/common'
import { profileSchema, resultSchema, voiceSchema } from '../schemas/result'

const topic = 'Results'

const filter = {
  voice: voiceSchema.optional(),
  tag: z
    .array(z.string())
    .optional()
    .meta({ description: 'Only teams that carry this tag (its key); more than once: all of them.' }),
}
const listQuery = z.strictObject({ ...filter, ...pageQuery })
const profileQuery = z.strictObject(filter)
type Filter = z.output<typeof profileQuery>

const resultsSchema = pageSchema(resultSchema).extend({
  round: z.object({ id: idSchema, name: z.string() }).nullable(),
})

const asked = (round: string, { voice, tag }: Filter): DashboardAsked => ({ round, voice, tags: tag })

async function resultsOf(actor: Actor, round: string, query: Filter & PageAsked) {
  const after = query.cursor === undefined ? null : keyIn(query.cursor)
  const page = await getResultsPage(actor, asked(round, query), { limit: query.limit, after })
  return {
    round: page.round,
    items: page.results.map(resultJson),
    next: page.next === null ? null : cursorAt(page.next),
  }
}

async function profileOf(actor: Actor, wanted: DashboardAsked): Promise<z.input<typeof profileSchema>> {
  const { dashboard, rates, profile, movements } = await getOverview(actor, wanted)
  requireShown(dashboard, wanted)
  const { round, voice, chosenTags } = dashboard
  // Another voice would be taken for the one that was asked for.
  if (wanted.voice && wanted.voice !== voice) throw new AppError('not-found')
  const { risen, fallen, compared, tests, passedAlone, expectedByLuck } = movements
  return {
    round: round && { id: round.id, name: round.name },
    voice,
    tags: chosenTags.map(({ name }) => name),
    teams: { all: rates.teams, withResults: rates.withResults, withheld: rates.withheld, silent: rates.silent },
    pillars: PILLAR_IDS.map((id) => ({ id, ...profile[id] })),
    moves: { risen: risen.map(moveOf), fallen: fallen.map(moveOf), compared, tests, passedAlone, expectedByLuck },
  }
}

const moveOf = ({ teamId, team, assessmentId, pillarId, difference, counts }: Movement) => ({
  team: { id: teamId, name: team },
  assessmentId,
  pillar: pillarId,
  difference,
  n: counts,
})

const reading = { method: 'GET', topic, scope: 'read', body: null, example: null, refusals: ['not-found'] } as const

export const resultEndpoints = [
  endpoint({
    ...reading,
    id: 'getAssessmentResults',
    path: '/assessments/{assessmentId}/results',
    summary: 'What is published of a team’s assessment, in all voices',
    query: noQuery,
    reply: z.object({ items: z.array(resultSchema) }),
    async answer({ actor, params }) {
      const { results } = await exportReport(actor, params.assessmentId, 'API')
      return { items: results.map(resultJson) }
    },
  }),
  endpoint({
    ...reading,
    id: 'getRoundResults',
    path: '/rounds/{roundId}/results',
    summary: 'What is published of the teams of a round that you see',
    description: 'A page has that many teams, each once for every voice.',
    query: listQuery,
    reply: resultsSchema,
    answer: async ({ actor, params, query }) => resultsOf(actor, params.roundId, query),
  }),
  endpoint({
    ...reading,
    id: 'getLatestResults',
    path: '/results',
    summary: 'What was published last of each team that you see',
    description: 'A page has that many teams, each once for every voice.',
    query: listQuery,
    reply: resultsSchema,
    answer: async ({ actor, query }) => resultsOf(actor, LATEST, query),
  }),
  endpoint({
    ...reading,
    id: 'getRoundProfile',
    path: '/rounds/{roundId}/profile',
    summary: 'The teams of a round together: the median of each pillar, and what moved',
    query: profileQuery,
    reply: profileSchema,
    answer: async ({ actor, params, query }) => profileOf(actor, asked(params.roundId, query)),
  }),
  endpoint({
    ...reading,
    id: 'getLatestProfile',
    path: '/profile',
    summary: 'All teams together, each by what was published of it last',
    query: profileQuery,
    reply: profileSchema,
    answer: async ({ actor, query }) => profileOf(actor, asked(LATEST, query)),
  }),
]
