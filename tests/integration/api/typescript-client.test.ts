import '../../support/auth-secret'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientText } from '@/api/client/client-text'
import { typeText } from '@/api/client/type-text'
import { ENDPOINTS } from '@/api/endpoints'
import { handleRequest } from '@/api/handle-request'
import { tokenOf } from '../../support/api'
import { describeOnBothDatabases } from '../../support/databases'
import { newAdmin } from '../../support/members'
import { openedRound, teamToken } from '../../support/rounds'

/** What somebody writes with the client; each line that must not be right says so. */
const PROGRAM = `
import { CalmsRadarError, calmsRadar, everyItem, newIdempotencyKey } from './calms-radar'

const radar = calmsRadar({ address: 'https://radar.example.org', token: 'a token' })

export async function program(): Promise<string> {
  const { id, size } = await radar.createTeam({ body: { name: 'Checkout', size: 7 } })
  const doubled: number = (size ?? 0) * 2
  for await (const team of everyItem((cursor) => radar.listTeams({ cursor, limit: 2 }))) {
    const name: string = team.name
    // @ts-expect-error a team has no colour
    console.log(name, doubled, team.colour)
  }
  // @ts-expect-error a team has a name
  await radar.createTeam({ body: { size: 7 } })
  // @ts-expect-error no team without its id
  await radar.getTeam({})
  await radar.submitResponse({
    token: 'of the link',
    idempotencyKey: newIdempotencyKey(),
    // @ts-expect-error there is no level 6
    body: { answers: [{ practiceId: 'culture.swarming', answer: 6 }] },
  })
  try {
    await radar.getTeam({ teamId: id })
  } catch (error) {
    if (error instanceof CalmsRadarError) return error.errors.map(({ path }) => path).join(error.code)
  }
  return id
}
`

/** The example of the guide. */
const GUIDE = /```ts\n([^`]*)```/.exec(readFileSync('docs/api.md', 'utf8'))?.[1] ?? 'there is none'

const folder = mkdtempSync(join(tmpdir(), 'calms-radar-client-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** The client as a program imports it. */
type Client = {
  calmsRadar(options: {
    address: string
    token?: string
    fetch: typeof fetch
  }): Record<string, (asked?: unknown) => Promise<Record<string, unknown>>>
  everyItem(page: (cursor?: string) => Promise<unknown>): AsyncGenerator<{ name: string }>
  newIdempotencyKey(): string
}

let client: Client

beforeAll(async () => {
  writeFileSync(join(folder, 'calms-radar.ts'), clientText())
  writeFileSync(join(folder, 'program.ts'), PROGRAM)
  writeFileSync(join(folder, 'guide.ts'), GUIDE)
  client = await import(/* @vite-ignore */ join(folder, 'calms-radar.ts'))
})

describe('the client for TypeScript', () => {
  it('is right in the strictest sense, as are the examples, and refuses what the API would', () => {
    const options = [
      ...[
        '--noEmit',
        '--strict',
        '--exactOptionalPropertyTypes',
        '--noUncheckedIndexedAccess',
        '--verbatimModuleSyntax',
      ],
      ...['--erasableSyntaxOnly', '--noUnusedLocals', '--target', 'es2022', '--module', 'preserve'],
      ...['--lib', 'es2022,dom,dom.iterable', '--types', ''],
    ]
    const compiler = resolve('node_modules/.bin/tsc')
    const said = () => execFileSync(compiler, [...options, 'program.ts', 'guide.ts'], { cwd: folder, encoding: 'utf8' })
    expect(said()).toBe('')
  })

  it('has a method for every operation', () => {
    const radar = client.calmsRadar({ address: 'https://radar.example.org', fetch })
    expect(Object.keys(radar).toSorted()).toEqual(ENDPOINTS.map(({ id }) => id).toSorted())
  })

  it('is never written with a type that it does not know', () => {
    expect(() => typeText({ type: 'tuple' })).toThrow('tuple')
    expect(typeText({ type: ['string', 'null'] })).toBe('string | null')
  })
})

describeOnBothDatabases('the client for TypeScript, with the API', () => {
  const radarOf = (token?: string) =>
    client.calmsRadar({
      address: 'https://radar.example.org/',
      ...(token && { token }),
      fetch: async (url, init) => handleRequest(new Request(String(url), init)),
    })

  it('makes teams, and reads them page by page', async () => {
    const radar = radarOf(await tokenOf(await newAdmin()))
    const names = ['Accounts', 'Billing', 'Checkout', 'Data', 'Élan & <co>']
    for (const name of names) await radar.createTeam?.({ body: { name, size: 5 } })
    const read: string[] = []
    for await (const team of client.everyItem(async (cursor) => radar.listTeams?.({ cursor, limit: 2 }))) {
      read.push(team.name)
    }
    expect(read.toSorted()).toEqual(names.toSorted())
    const listed = (await radar.listTeams?.()) as { items: { id: string; name: string }[] } | undefined
    const first = listed?.items[0]
    expect(await radar.changeTeam?.({ teamId: first?.id, body: { size: 6 } })).toMatchObject({ size: 6 })
    expect(await radar.deleteTeam?.({ teamId: first?.id, name: first?.name })).toBeUndefined()
  })

  it('throws refusals with the status, the code and what is wrong in which field', async () => {
    const radar = radarOf(await tokenOf(await newAdmin()))
    await expect(radar.createTeam?.({ body: { name: '' } })).rejects.toMatchObject({
      name: 'CalmsRadarError',
      status: 422,
      code: 'invalid',
      errors: [{ path: 'name', message: expect.any(String) }],
      retryAfter: null,
    })
    await expect(radar.getTeam?.({ teamId: '../rounds' })).rejects.toMatchObject({ status: 404, code: 'not-found' })
    await expect(radarOf('wrong').listTeams?.()).rejects.toMatchObject({ status: 401, code: 'unauthenticated' })
    const elsewhere = client.calmsRadar({
      address: 'https://radar.example.org',
      fetch: async () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
    })
    await expect(elsewhere.listTeams?.()).rejects.toMatchObject({ status: 502, code: 'no-reply', errors: [] })
  })

  it('answers by a link, under a key that stores once', async () => {
    const admin = await newAdmin()
    const team = (await radarOf(await tokenOf(admin)).createTeam?.({ body: { name: 'Checkout' } }))?.id as string
    const round = await openedRound(admin, [team])
    const radar = radarOf()
    const token = teamToken(round, team)
    const idempotencyKey = client.newIdempotencyKey()
    const body = { answers: [{ practiceId: 'culture.swarming', answer: 3, comment: '' }] }
    for (let times = 0; times < 2; times++) await radar.submitResponse?.({ token, idempotencyKey, body })
    const listed = await radarOf(await tokenOf(admin)).listRoundTeams?.({ roundId: round.id })
    expect(listed).toMatchObject({ items: [{ answered: 1 }] })
  })
})
