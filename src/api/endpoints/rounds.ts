import { z } from 'zod'
import type { Actor } from '@/auth/actor'
import { changeRound } from '@/use-cases/rounds/change-round'
import { closeRound } from '@/use-cases/rounds/close-round'
import { createRound } from '@/use-cases/rounds/create-round'
import { extendRound } from '@/use-cases/rounds/extend-round'
import { getPlan } from '@/use-cases/rounds/get-plan'
import { listRounds } from '@/use-cases/rounds/list-rounds'
import { openRound } from '@/use-cases/rounds/open-round'
import { removeRound } from '@/use-cases/rounds/remove-round'
import { endpoint } from '../endpoint'
import { pageOf, pageQuery, pageSchema } from '../paging'
import { confirmQuery, moment, momentOrNull, noQuery } from '../schemas/common'
import { closeTimeBody, newRoundSchema, roundReplySchema, roundSummarySchema } from '../schemas/round'

const topic = 'Rounds'

const EXAMPLE: z.input<typeof newRoundSchema> = {
  name: '2026 autumn',
  askedBy: 'The platform coaches',
  purpose: 'To see where help is wanted.',
  variant: 'quick',
  opensAt: '2026-11-30T08:00:00Z',
  closesAt: '2026-12-11T16:00:00Z',
  teams: { all: true },
}

async function roundOf(actor: Actor, roundId: string): Promise<z.input<typeof roundReplySchema>> {
  const round = await getPlan(actor, roundId)
  return {
    id: round.id,
    name: round.name,
    variant: round.variant,
    state: round.state,
    opensAt: moment(round.opensAt),
    closesAt: moment(round.closesAt),
    openedAt: momentOrNull(round.openedAt),
    closedAt: momentOrNull(round.closedAt),
    askedBy: round.askedBy,
    purpose: round.purpose,
    voices: { lead: round.asksLead, members: round.asksMembers },
    questionnaire: { id: round.questionnaireId, version: round.questionnaireVersion },
    minimumGroupSize: round.minimumGroupSize,
  }
}

/** What all that is done to one round has in common. */
const changing = {
  method: 'POST',
  topic,
  scope: 'manage',
  query: noQuery,
  reply: roundReplySchema,
  refusals: ['not-found', 'forbidden'],
} as const

export const roundEndpoints = [
  endpoint({
    id: 'listRounds',
    method: 'GET',
    path: '/rounds',
    topic,
    summary: 'The rounds that ask one of the teams that you see',
    scope: 'read',
    query: z.strictObject(pageQuery),
    body: null,
    example: null,
    reply: pageSchema(roundSummarySchema),
    refusals: [],
    async answer({ actor, query }) {
      const { rounds } = await listRounds(actor)
      const byId = rounds.toSorted((one, other) => (one.id < other.id ? -1 : 1))
      const { items, next } = pageOf(byId, ({ id }) => id, query)
      const told = ({ opensAt, closesAt, ...round }: (typeof items)[number]) => ({
        ...round,
        opensAt: moment(opensAt),
        closesAt: moment(closesAt),
      })
      return { items: items.map(told), next }
    },
  }),
  endpoint({
    ...changing,
    id: 'createRound',
    path: '/rounds',
    summary: 'Plan a round',
    description: 'It opens and closes by itself at the times given. Each request plans another one.',
    body: newRoundSchema,
    example: EXAMPLE,
    answer: async ({ actor, body }) => roundOf(actor, await createRound(actor, body)),
  }),
  endpoint({
    id: 'getRound',
    method: 'GET',
    path: '/rounds/{roundId}',
    topic,
    summary: 'A round',
    scope: 'read',
    query: noQuery,
    body: null,
    example: null,
    reply: roundReplySchema,
    refusals: ['not-found'],
    answer: async ({ actor, params }) => roundOf(actor, params.roundId),
  }),
  endpoint({
    ...changing,
    id: 'changeRound',
    method: 'PUT',
    path: '/rounds/{roundId}',
    summary: 'Change the plan of a round that has not opened',
    body: newRoundSchema,
    example: EXAMPLE,
    async answer({ actor, params: { roundId }, body }) {
      await changeRound(actor, roundId, body)
      return roundOf(actor, roundId)
    },
  }),
  endpoint({
    ...changing,
    id: 'openRound',
    path: '/rounds/{roundId}/open',
    summary: 'Open a planned round now',
    body: null,
    example: null,
    async answer({ actor, params: { roundId } }) {
      await openRound(actor, roundId)
      return roundOf(actor, roundId)
    },
  }),
  endpoint({
    ...changing,
    id: 'extendRound',
    path: '/rounds/{roundId}/extend',
    summary: 'Let an open round close at another time',
    body: closeTimeBody,
    example: { closesAt: '2026-12-18T16:00:00Z' },
    async answer({ actor, params: { roundId }, body }) {
      await extendRound(actor, roundId, body.closesAt)
      return roundOf(actor, roundId)
    },
  }),
  endpoint({
    ...changing,
    id: 'closeRound',
    path: '/rounds/{roundId}/close',
    summary: 'Close an open round for good, and publish its results',
    body: null,
    example: null,
    async answer({ actor, params: { roundId } }) {
      await closeRound(actor, roundId)
      return roundOf(actor, roundId)
    },
  }),
  endpoint({
    id: 'deleteRound',
    method: 'DELETE',
    path: '/rounds/{roundId}',
    topic,
    summary: 'Delete a round with all that was answered and published in it',
    description: 'This cannot be undone, so its name must be given, too. Once it has opened, only an admin may.',
    scope: 'manage',
    query: confirmQuery,
    body: null,
    example: null,
    reply: null,
    refusals: ['not-found', 'forbidden'],
    answer: async ({ actor, params, query }) => removeRound(actor, params.roundId, query.name),
  }),
]
