import '../../support/auth-secret'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Endpoint } from '@/api/endpoint'
import { ENDPOINTS } from '@/api/endpoints'
import { jsonSchema } from '@/api/openapi/json-schema'
import { prisma } from '@/database/client'
import { ask, serviceToken, tokenOf } from '../../support/api'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin, newMember } from '../../support/members'
import { teamToken } from '../../support/rounds'
import { HOSTILE, valuesOf } from '../../support/schema-values'
import { sharedRound } from '../../support/shared-round'
import { newWorld } from '../../support/world'

/** How many requests are made up on each database. */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 10_000) / 2

/** Requests that were made up in a row, before the tokens' count begins anew. */
const IN_A_ROW = 100

type MadeUp = { endpoint: Endpoint; at: number; ids: number[]; query: unknown; body: unknown; odd: string }

/** What a body may be that is no body at all. */
const ODD = ['', '', '', '', '', '', 'text', 'type', 'encoding', 'none', 'deep', 'query']

function requests(endpoint: Endpoint): fc.Arbitrary<MadeUp> {
  return fc.record({
    endpoint: fc.constant(endpoint),
    at: fc.nat(),
    ids: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
    query: valuesOf(jsonSchema(endpoint.query, 'input').schema),
    body: endpoint.body === null ? fc.constant(undefined) : valuesOf(jsonSchema(endpoint.body, 'input').schema),
    odd: fc.constantFrom(...ODD),
  })
}

describeOnBothDatabases('whatever is sent to the API', () => {
  const ids: string[] = []
  const tokens: (string | null)[] = []
  const answerTokens: string[] = []

  beforeAll(async () => {
    const admin = await newAdmin()
    const world = await newWorld(admin.workspaceId)
    const lead = await newMember(admin.workspaceId, 'lead', { teams: [world.team] })
    ids.push(world.team, world.otherTeam, world.round, world.planned, world.toOpen, world.toClose, world.draft)
    ids.push(
      world.published,
      world.personalLink,
      'calms',
      '1',
      '1e0',
      '%00',
      '..',
      ...HOSTILE.filter((one) => typeof one === 'string'),
    )
    // Of a round that nobody here can close.
    const round = await sharedRound(admin, [world.otherTeam])
    answerTokens.push(teamToken({ id: round }, world.otherTeam), 'x')
    tokens.push(await tokenOf(admin), await serviceToken(admin, 'admin'), await tokenOf(lead), 'calms_none')
  })

  const send = async ({ endpoint, at, ids: drawn, query, body, odd }: MadeUp): Promise<number> => {
    let next = 0
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const pool = name === 'token' ? answerTokens : ids
      return encodeURIComponent((pool[(drawn[next++] ?? 0) % pool.length] ?? '').toWellFormed()) || 'x'
    })
    const search = new URLSearchParams()
    for (const [name, value] of Object.entries(Object(query))) {
      for (const one of [value].flat()) search.append(name, (JSON.stringify(one) ?? '').replaceAll('"', ''))
    }
    if (odd === 'query') search.append('limit', '1')
    const headers: Record<string, string> = { 'idempotency-key': odd === 'none' ? 'short' : 'k'.repeat(30) }
    if (odd === 'type') headers['content-type'] = 'text/plain'
    if (odd === 'encoding') headers['content-encoding'] = 'br'
    const text = odd === 'text' ? '{"' : odd === 'deep' ? '['.repeat(9_999) : JSON.stringify(body)
    const token = endpoint.scope === null ? null : (tokens[at % tokens.length] ?? null)
    const hasBody = endpoint.method !== 'GET' && text !== undefined
    // Every reply is held against the description there.
    const reply = await ask(token, endpoint.method, `${path}?${search}`, { headers, ...(hasBody && { body: text }) })
    return reply.status
  }

  const entries = (action: string) => prisma().auditEntry.count({ where: { action } })
  const logged = async (kind: string) => (await entries(`${kind}.created`)) - (await entries(`${kind}.deleted`))

  it('is answered as the API describes it, and stored whole or not at all', async () => {
    const statuses = new Map<number, number>()
    const planted = {
      teams: (await prisma().team.count()) - (await logged('team')),
      rounds: (await prisma().round.count()) - (await logged('round')),
    }
    const anyRequest = fc.oneof(...ENDPOINTS.map(requests))
    const sample = fc.sample(anyRequest, { numRuns: REQUESTS, seed: 20_261_123 })
    for (const [index, request] of sample.entries()) {
      if (index % IN_A_ROW === 0) await prisma().apiToken.updateMany({ data: { requests: 0 } })
      const status = await send(request).catch((cause) => {
        throw new Error(`${request.endpoint.id} ${JSON.stringify({ ...request, endpoint: 0 })}`, { cause })
      })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    // Not all of it was refused at the door.
    for (const status of [200, 201, 204, 401, 403, 404, 415, 422])
      expect([status, statuses.has(status)]).toEqual([status, true])
    // What the audit log tells of is there, and nothing else is.
    expect(await prisma().team.count()).toBe(planted.teams + (await logged('team')))
    expect(await prisma().round.count()).toBe(planted.rounds + (await logged('round')))
    expect(await prisma().round.count({ where: { assessments: { none: {} } } })).toBe(0)
  }, 600_000)
})
