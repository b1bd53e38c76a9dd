import '../../support/auth-secret'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { curlExample } from '@/api/curl-example'
import type { Endpoint } from '@/api/endpoint'
import { ENDPOINTS } from '@/api/endpoints'
import { handleRequest } from '@/api/handle-request'
import { closeRound } from '@/use-cases/rounds/close-round'
import { tokenOf } from '../../support/api'
import { allAt, newDraft } from '../../support/assessments'
import { curlRequest } from '../../support/curl-command'
import { describeOnBothDatabases } from '../../support/databases'
import type { TestMember } from '../../support/members'
import { answeredPart, newRound } from '../../support/published-round'
import { smallArchive } from '../../support/small-archive'
import { undone } from '../../support/undone'
import { newWorld } from '../../support/world'
import { API_ROWS, type ApiWorld } from './api-rows'

const ORIGIN = 'https://radar.example.org'

/** As the documentation has it: of nobody here. */
const SOMEBODY = '01936f2e-7c4a-7b1a-9d53-2f1c6f5b8e10'

const DAY = 86_400_000

/** The rounds of the examples as if they were written today: they open in November, and close in December. */
const inTheFuture = (text: string) =>
  text.replaceAll(/2026-(1[12])-\d\dT[\d:]+Z/g, (_, month: string) =>
    new Date(Date.now() + (month === '11' ? 1 : 20) * DAY).toISOString(),
  )

const inCapitals = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()

const guide = readFileSync('docs/api.md', 'utf8')

describeOnBothDatabases('the examples of the API', () => {
  let world: ApiWorld
  let token: string

  beforeAll(async () => {
    const made = await newWorld()
    const { actor, membershipId, email } = made.people.admin
    const closed = await newRound(actor)
    await answeredPart(actor, closed, made.team, { lead: allAt(3, 'quick') })
    await closeRound(actor, closed)
    world = { ...made, closed, answered: await newDraft(actor, { 'culture.swarming': 2 }, 'quick', made.team) }
    const member: TestMember = { ...actor, userId: actor.userId ?? '', membershipId, name: 'admin', email }
    token = await tokenOf(member)
  })

  /** What stands for the names in capitals. */
  function variablesOf({ id, scope }: Endpoint): Record<string, string> {
    const row = API_ROWS[id]
    const params = Object.entries(row?.path?.(world) ?? {})
    return {
      // That of a link is in the path, under the same name.
      TOKEN: scope === null ? world.answerToken : token,
      KEY: randomBytes(16).toString('base64url'),
      NAME: encodeURIComponent(row?.name?.(world) ?? ''),
      ...Object.fromEntries(params.map(([name, value]) => [inCapitals(name), value])),
    }
  }

  it.each(ENDPOINTS)('does what it shows: $id', async (endpoint) => {
    const command = inTheFuture(curlExample(endpoint, ORIGIN)).replaceAll(SOMEBODY, world.team)
    const { status, text } = await undone(async () => {
      await API_ROWS[endpoint.id]?.prepare?.(world)
      const files = { 'archive.ndjson.gz': smallArchive() }
      const reply = await handleRequest(curlRequest(command, variablesOf(endpoint), files))
      return { status: reply.status, text: await reply.text() }
    })
    expect([command, status, text.slice(0, 500)]).toEqual([
      command,
      expect.toSatisfy((code) => code >= 200 && code < 300),
      expect.any(String),
    ])
  })

  it('are the five minutes of the guide, one after the other', async () => {
    const commands = [...guide.matchAll(/```sh\n([^`]*?)```/g)].flatMap(([, block = '']) => {
      const lines = block.replaceAll(/^ {3}/gm, '').trim()
      return lines.startsWith('curl') ? [inTheFuture(lines)] : []
    })
    expect(commands).toHaveLength(4)
    const told: unknown[] = []
    for (const command of commands) {
      const variables = { TOKEN: token, RADAR: `${ORIGIN}/api/v1`, ROUND_ID: world.closed }
      const reply = await handleRequest(curlRequest(command, variables))
      expect([command, reply.status]).toEqual([command, command.includes('-X POST') ? 201 : 200])
      told.push(await reply.json())
    }
    expect(told[1]).toMatchObject({ name: 'Checkout', size: 7, tags: [{ name: 'Payments' }] })
    expect(told[2]).toMatchObject({ name: '2026 autumn', state: 'planned' })
    expect(told[3]).toMatchObject({ items: expect.any(Array), next: null })
  })
})

describe('a body of an example', () => {
  it.each(ENDPOINTS.filter(({ body }) => body !== null))('is one that the API takes: $id', ({ body, example }) => {
    expect(body?.safeParse(example).error?.issues ?? []).toEqual([])
  })
})
