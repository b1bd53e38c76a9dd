import { expect, test } from '@playwright/test'
import { signedIn } from '../../support/admin'
import { AUTH_SECRET } from '../../support/auth-secret'
import { lineOfRequest, logLines } from '../../support/log-lines'
import { changeRows } from '../../support/own-rows'
import { type OwnServer, seededServer } from '../../support/own-server'
import { formFields, PlainBrowser, type PlainReply } from '../../support/plain-browser'
import { provocations, provoke } from '../../support/provoked-errors'
import { type ActorName, PASSWORD, type World } from '../../support/world-description'

test.describe.configure({ timeout: 180_000, mode: 'serial' })

/** What is typed, sent or stored below must be found in no line. */
const PLANTED = `Planted${crypto.randomUUID().replaceAll('-', '')}`

let server: OwnServer
let world: World

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const variables = { LOG_LEVEL: 'debug', LOG_FORMAT: 'json', TRUST_PROXY: '1' }
  // Which line comes after which can be told of one process only.
  const seeded = await seededServer<World>({ script: 'tests/support/seed-world.ts' }, variables, 1)
  server = seeded
  world = seeded.made
})

test.afterAll(async () => server.stop())

const browserOf = (who: ActorName) => signedIn(server.url, { email: world.people[who].email, password: PASSWORD })
const lineOf = ({ headers }: PlainReply) => lineOfRequest(server, headers.get('x-request-id'))

const json = (browser: PlainBrowser, path: string, body: unknown, method = 'POST') =>
  browser.fetch(path, {
    method,
    headers: { origin: server.url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const answers = (comment: string) => ({
  key: PLANTED.slice(0, 32),
  answers: [{ practiceId: 'culture.swarming', answer: 3, comment }],
})

test('A request has one line with its route instead of its address, and the id of its reply', async () => {
  const reply = await (await browserOf('admin')).fetch(`/teams/${world.team}?name=${PLANTED}`)
  const line = await lineOf(reply)
  expect(line).toMatchObject({ level: 'info', event: 'Request', method: 'GET', route: '/teams/[teamId]', status: 200 })
  expect(Object.keys(line).sort()).toEqual(['event', 'level', 'method', 'ms', 'request', 'route', 'status', 'time'])
  expect(new Date(line.time).toISOString()).toBe(line.time)
})

test('A proxy that is trusted names the request; what could not stand in a log is not taken', async () => {
  const browser = new PlainBrowser(server.url)
  const named = await browser.fetch('/scoring', { headers: { 'x-request-id': 'proxy-1.2_3' } })
  expect(named.headers.get('x-request-id')).toBe('proxy-1.2_3')
  const other = await browser.fetch('/scoring', { headers: { 'x-request-id': `${PLANTED}${PLANTED} "` } })
  expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('Each refusal has its line: by which code, at which route, and who', async () => {
  const [lead, otherLead, signedOut] = [
    await browserOf('lead'),
    await browserOf('otherLead'),
    new PlainBrowser(server.url),
  ]
  const user = world.people.lead.actor.userId
  expect(await lineOf(await lead.fetch('/settings'))).toMatchObject({
    level: 'warn',
    event: 'Request refused',
    route: '/settings',
    status: 403,
    code: 'forbidden',
    user,
  })
  expect(await lineOf(await lead.fetch('/settings/export'))).toMatchObject({ code: 'forbidden', user })
  expect(await lineOf(await otherLead.fetch(`/teams/${world.team}`))).toMatchObject({
    level: 'info',
    route: '/teams/[teamId]',
    status: 404,
    code: 'not-found',
    user: world.people.otherLead.actor.userId,
  })
  const foreign = await lead.fetch('/rounds', { method: 'POST', headers: { origin: 'https://evil.example' } })
  expect(await lineOf(foreign)).toMatchObject({ status: 403, code: 'cross-origin', level: 'warn' })
  const large = await json(lead, `/assessments/${world.draft}/answers`, PLANTED.padEnd(70_000, 'x'), 'PUT')
  expect(await lineOf(large)).toMatchObject({
    status: 413,
    code: 'too-large',
    route: '/assessments/[assessmentId]/answers',
  })
  const invalid = await json(
    lead,
    `/assessments/${world.draft}/answers`,
    { practiceId: PLANTED, answer: PLANTED },
    'PUT',
  )
  expect(await lineOf(invalid)).toMatchObject({ status: 422, code: 'invalid', user })
  expect(await lineOf(await signedOut.fetch(`/r/${PLANTED}`))).toMatchObject({ route: '/r/[token]', status: 404 })
  expect(await lineOf(await signedOut.fetch(`/${PLANTED}`))).toMatchObject({ route: 'other', status: 404 })
})

test('A refused sign-in has its line, also for an address that nobody has', async () => {
  const browser = new PlainBrowser(server.url)
  for (const email of [world.people.coach.email, `${PLANTED}@example.org`.toLowerCase()]) {
    const reply = await browser.submit('/sign-in', 'email', { email, password: PLANTED })
    expect(await lineOf(reply)).toMatchObject({
      event: 'Request refused',
      route: '/sign-in',
      code: 'invalid',
      problem: 'signIn',
    })
  }
  let last: PlainReply | undefined
  const hidden = formFields((await browser.fetch('/sign-in')).html, 'email')
  for (let tries = 0; tries < 11; tries++) {
    const values = { email: 'often@example.org', password: PLANTED }
    // From a network of their own, so that the other tests can still sign in.
    last = await browser.post('/sign-in', hidden, values, server.url, { 'x-forwarded-for': '203.0.113.9' })
  }
  expect(last?.status).toBe(429)
  expect(await lineOf(last as PlainReply)).toMatchObject({ level: 'warn', code: 'too-many', status: 429 })
})

test('Who answers leaves no line and gets no id; a link that leads nowhere leaves one without either', async () => {
  const before = logLines(server).length
  const browser = new PlainBrowser(server.url)
  const path = `/a/${world.answerToken}`
  const headers = { 'x-request-id': 'known-to-the-proxy', 'x-forwarded-for': '203.0.113.7' }
  const replies = [
    await browser.fetch(path, { headers }),
    await browser.fetch(`${path}/answer`, { headers }),
    await browser.fetch('/anonymity', { headers }),
    await json(browser, `${path}/answers`, answers(PLANTED)),
    await browser.fetch(path, { headers }),
    await browser.fetch(`/api/v1/links/${world.answerToken}`, { headers }),
    await browser.fetch(`/api/v1/links/${world.answerToken}/answers`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': 'a-program-of-one-member' },
      body: JSON.stringify({ answers: [{ practiceId: 'culture.swarming', answer: 4 }] }),
    }),
  ]
  const files = [...(replies[1]?.html ?? '').matchAll(/"(\/_next\/static\/[^"\\]+\.js)/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(0)
  for (const file of files) replies.push(await browser.fetch(file, { headers }))
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 204]))
  expect(replies.filter(({ headers }) => headers.has('x-request-id'))).toEqual([])
  const refused = await json(browser, `/a/${PLANTED}/answers`, answers(PLANTED))
  expect(refused.headers.has('x-request-id')).toBe(false)
  // Its own line comes after all of theirs.
  await lineOf(await browser.fetch('/scoring'))
  const [line, ...more] = logLines(server)
    .slice(before)
    .filter(({ route }) => route !== '/scoring')
  expect(more).toEqual([])
  expect(Object.keys(line ?? {}).sort()).toEqual(['code', 'event', 'level', 'method', 'route', 'status', 'time'])
  expect(line).toMatchObject({ route: '/a/[token]/answers', status: 404, code: 'not-found' })
})

test('An error that nobody expected has a line with its number and place, and the page tells the number', async () => {
  const admin = await browserOf('admin')
  await changeRows(server, 'ALTER TABLE "round_note" RENAME TO away')
  const reply = await admin.fetch(`/rounds/${world.planned}`)
  await changeRows(server, 'ALTER TABLE away RENAME TO "round_note"')
  expect(reply.status).toBe(500)
  expect(await lineOf(reply)).toMatchObject({ event: 'Request failed', status: 500, level: 'warn' })
  const request = reply.headers.get('x-request-id')
  const lines = logLines(server).filter((line) => line.event === 'Unexpected error' && line.request === request)
  // Next writes it to the console once more, which is not told again.
  expect(lines).toHaveLength(1)
  const [line] = lines
  expect(line).toMatchObject({ level: 'error', route: '/rounds/[roundId]' })
  expect(line?.error).toMatch(/^PrismaClient/)
  expect(line?.code).toMatch(/P\d{4}/)
  expect(line?.at).toMatch(/:\d+:\d+/)
  expect(reply.html).toContain(String(line?.digest))
})

test('Nothing that was typed, sent or stored is in any line, nor an address of anybody', async () => {
  const admin = await browserOf('admin')
  const places = [
    '/sign-in',
    '/members',
    '/settings',
    `/a/${world.answerToken}`,
    '/api/auth/callback/oidc',
    '/livez',
    '/metrics',
  ]
  for (const place of places) {
    for (const provocation of Object.values(provocations(PLANTED))) {
      await provoke(server.url, place, provocation, admin.cookie)
    }
  }
  await admin.fetch(`/${PLANTED}?token=${PLANTED}`, {
    headers: {
      'user-agent': PLANTED,
      referer: `${server.url}/a/${PLANTED}`,
      cookie: `${admin.cookie}; x=${PLANTED}`,
      authorization: `Bearer ${PLANTED}`,
      'x-forwarded-for': '203.0.113.8',
    },
  })
  await admin.submit('/members', 'email', { email: `${PLANTED}@example.org`, role: 'coach' })
  await admin.submit('/account', 'name', { name: PLANTED })
  await admin.submit(`/teams/${world.otherTeam}`, 'name', { name: PLANTED })
  await json(
    await browserOf('lead'),
    `/assessments/${world.draft}/answers`,
    { practiceId: 'culture.swarming', answer: 2, comment: PLANTED },
    'PUT',
  )
  await lineOf(await admin.fetch('/scoring'))
  const secrets = [
    world.answerToken,
    world.reportToken,
    world.invitationToken,
    world.personalLink,
    PASSWORD,
    AUTH_SECRET,
  ]
  const people = Object.values(world.people).map(({ email }) => email)
  const text = JSON.stringify(logLines(server))
  expect(logLines(server).length).toBeGreaterThan(50)
  expect(secrets.filter((secret) => secret.length < 8)).toEqual([])
  for (const secret of [
    PLANTED,
    PLANTED.toLowerCase(),
    ...secrets,
    ...people,
    '203.0.113',
    '127.0.0.1',
    admin.cookie,
  ]) {
    expect(text.includes(secret), secret).toBe(false)
  }
  // Beside the lines of the log there is only what was printed at the start.
  const rest = server
    .output()
    .split('\n')
    .filter((line) => !line.startsWith('{'))
  expect(rest.filter((line) => line.includes(PLANTED) || / at \S+ \(|⨯|[Ee]rror/.test(line))).toEqual([])
})
