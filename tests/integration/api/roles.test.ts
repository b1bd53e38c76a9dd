import '../../support/auth-secret'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint } from '@/api/endpoint'
import { ENDPOINTS } from '@/api/endpoints'
import { API_SCOPES } from '@/auth/api-token'
import { closeRound } from '@/use-cases/rounds/close-round'
import { ask, tokenOf } from '../../support/api'
import { allAt, newDraft } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import type { TestMember } from '../../support/members'
import { answeredPart, newRound } from '../../support/published-round'
import { undone } from '../../support/undone'
import { newWorld } from '../../support/world'
import { ACTORS, type ActorName, SECRET } from '../../support/world-description'
import { API_ROWS, type ApiOutcome, type ApiWorld } from './api-rows'

const withToken = ENDPOINTS.filter(({ scope }) => scope !== null)

/** An id that nothing has. */
const NOTHING = '01936f2e-7c4a-7b1a-9d53-2f1c6f5b8e10'

describe('every operation', () => {
  it('that asks for a token has a row here', () => {
    expect(Object.keys(API_ROWS).sort()).toEqual(withToken.map(({ id }) => id).sort())
  })
})

describeOnBothDatabases('who may ask the API for what', () => {
  let world: ApiWorld
  const tokens = new Map<ActorName, string>()

  beforeAll(async () => {
    const made = await newWorld()
    const { actor } = made.people.admin
    const closed = await newRound(actor)
    await answeredPart(actor, closed, made.team, { lead: allAt(3, 'quick') })
    await closeRound(actor, closed)
    world = {
      ...made,
      closed,
      answered: await newDraft(actor, { 'culture.swarming': 2 }, 'quick', made.team),
    }
    for (const who of ACTORS) {
      const { actor, membershipId, email } = world.people[who]
      const member: TestMember = { ...actor, userId: actor.userId ?? '', membershipId, name: who, email }
      tokens.set(who, await tokenOf(member))
    }
  })

  const asked = ({ id, method, path }: Endpoint, who: ActorName, params?: Readonly<Record<string, string>>) => {
    const row = API_ROWS[id]
    const given = params ?? row?.path?.(world) ?? {}
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given[name] ?? ''))
    const query = row?.name ? `?${new URLSearchParams({ name: row.name(world) })}` : (row?.query ?? '')
    const token = tokens.get(who) ?? null
    return undone(async () => {
      await row?.prepare?.(world)
      return ask(token, method, filled + query, row?.body && { body: row.body(world) })
    })
  }

  const cells = withToken.flatMap((endpoint) =>
    ACTORS.map((who, at) => ({ id: endpoint.id, who, endpoint, expected: API_ROWS[endpoint.id]?.outcomes[at] })),
  )

  it.each(cells)('$id by $who: $expected', async ({ endpoint, who, expected }) => {
    const { status, body } = await asked(endpoint, who)
    expect([status, outcomeOf(status), body]).toEqual([status, expected, expect.anything()].with(2, body))
    if (expected === 'not-found' || who === 'foreignAdmin') expect(JSON.stringify(body)).not.toContain(SECRET)
  })

  const places = withToken.filter(({ path, id }) => path.includes('{') && id !== 'getQuestionnaire')

  it.each(places)('$id tells nothing apart of what is another workspace’s and what is nowhere', async (endpoint) => {
    const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
    const nowhere = await asked(endpoint, 'foreignAdmin', Object.fromEntries(names.map((name) => [name, NOTHING])))
    const foreign = await asked(endpoint, 'foreignAdmin')
    expect(foreign.body).toEqual(nowhere.body)
    expect(foreign.status).toBe(404)
  })

  it.each(API_SCOPES)('a token for %s opens only what asks for that', async (scope) => {
    const { actor, membershipId, email } = world.people.admin
    const member: TestMember = { ...actor, userId: actor.userId ?? '', membershipId, name: '', email }
    const token = await tokenOf(member, [scope])
    for (const { scope: needed, method, path } of withToken.filter(({ scope: needed }) => needed !== scope)) {
      const { body } = await ask(token, method, path.replaceAll(/\{\w+\}/g, NOTHING))
      expect([path, needed, body]).toMatchObject([path, needed, { code: 'insufficient-scope' }])
    }
  })
})

function outcomeOf(status: number): ApiOutcome | number {
  if (status >= 200 && status < 300) return 'ok'
  return status === 403 ? 'forbidden' : status === 404 ? 'not-found' : status
}
