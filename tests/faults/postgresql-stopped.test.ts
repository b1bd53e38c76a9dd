import '../support/auth-secret'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import en from '@/messages/en'
import { SET_UP } from '../support/admin'
import type { AppProcess } from '../support/app-process'
import { type FaultApp, faultApp } from '../support/fault-app'
import { IS_FULL } from '../support/load/size'
import { formFields, PlainBrowser } from '../support/plain-browser'
import { type RestartablePostgresql, restartablePostgresql } from '../support/restartable-postgresql'
import { durations, steadyLoad } from '../support/steady-load'
import { hashOf, storedIn } from '../support/submissions'

/** For how long it is away; 20 is what the figures in the notes were made with. */
const SECONDS = Number(process.env.OUTAGE_SECONDS ?? (IS_FULL ? 20 : 5))

/** In milliseconds: what a reply may take while the database is away, of which 3,000 is for a connection that hangs. */
const FAST = 5_000

const PAGES = ['/', '/dashboard', '/settings']

const readiness = async (url: string) => (await fetch(`${url}/readyz`)).status

describe('PostgreSQL that is stopped under load and started again', () => {
  let postgresql: RestartablePostgresql
  let app: FaultApp
  let server: AppProcess
  let browser: PlainBrowser

  beforeAll(async () => {
    // As it runs elsewhere: what it has committed must survive.
    postgresql = await restartablePostgresql('-c fsync=on -c synchronous_commit=on')
    postgresql.start()
    app = await faultApp('postgresql', { database: { url: postgresql.url, remove: postgresql.remove } })
    server = await app.start()
    browser = new PlainBrowser(server.url)
    await browser.submit('/sign-in', 'password', { email: SET_UP.SETUP_EMAIL, password: SET_UP.SETUP_PASSWORD })
  })

  afterAll(async () => {
    await server?.stop()
    await (app?.remove() ?? postgresql?.remove())
  })

  it(`makes every request fail fast with 503 and advice, loses nothing, and all works again by itself (${SECONDS} s)`, async () => {
    const load = steadyLoad(server.url, app.token, { paths: PAGES, cookie: browser.cookie })
    await expect.poll(() => load.acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(50)

    postgresql.stop()
    const [before, until] = [load.samples.length, performance.now() + SECONDS * 1000]
    while (performance.now() < until) await setTimeout(100)
    const during = load.samples.slice(before)
    expect(await readiness(server.url)).toBe(503)
    postgresql.start()
    const started = performance.now()
    const [after, acknowledged] = [load.samples.length, load.acknowledged.size]
    await expect.poll(() => load.acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(acknowledged)
    const recovered = performance.now() - started
    const shown = () => load.samples.slice(after).filter(({ status }) => status === 200).length
    await expect.poll(shown, { timeout: 30_000 }).toBeGreaterThan(10)
    await expect.poll(() => readiness(server.url), { timeout: 10_000 }).toBe(200)
    await load.end()

    const statuses = new Set(load.samples.map(({ status }) => status))
    expect([...statuses].filter((status) => ![200, 204, 503].includes(status))).toEqual([])
    const refused = load.samples.filter(({ status }) => status === 503)
    expect(refused.length).toBeGreaterThan(20)
    expect(refused.filter(({ retryAfter }) => Number(retryAfter) > 0)).toHaveLength(refused.length)
    expect(durations(during).max).toBeLessThan(FAST)

    const stored = await storedIn(app.round)
    for (const one of load.acknowledged) expect(stored.get(hashOf(one))).toEqual(one.answers)
    expect(stored.size).toBe(load.acknowledged.size)
    const { p50, max } = durations(during)
    console.log(
      `postgresql stopped for ${SECONDS} s: ${during.length} requests meanwhile, p50 ${p50} ms, max ${max} ms, ${refused.length} times 503; ${load.acknowledged.size} acknowledged, ${stored.size} stored; stored again ${Math.round(recovered)} ms after its start`,
    )
  })

  it('is said in words, without script, wherever somebody is, and counts no try of a password', async () => {
    const pages = { signIn: (await new PlainBrowser(server.url).fetch('/sign-in')).html }
    postgresql.stop()
    const page = await browser.fetch('/', { headers: { accept: 'text/html' } })
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '5'])
    expect(page.html).toContain(en.errors.unavailableTitle)
    expect(page.html).not.toContain('<script')

    const link = await browser.fetch(`/a/${app.token}`)
    expect(link.status).toBe(503)
    expect(link.html).toContain(en.respond.awayTitle)

    const data = await browser.fetch('/dashboard/teams/data')
    expect([data.status, data.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
    expect(JSON.parse(data.html)).toMatchObject({ code: 'unavailable', title: en.errors.unavailable })

    const values = { email: SET_UP.SETUP_EMAIL, password: 'wrong' }
    const fields = formFields(pages.signIn, 'password')
    for (let time = 0; time < 12; time++) {
      const refused = await new PlainBrowser(server.url).post('/sign-in', fields, values)
      expect(refused.status).toBe(503)
      expect(refused.html).toContain(en.errors.unavailable)
      expect(refused.html).not.toContain(en.problems.signIn)
    }

    postgresql.start()
    await expect.poll(async () => (await browser.fetch('/')).status, { timeout: 30_000 }).toBe(200)
    // Ten tries are allowed, and these twelve were none.
    const wrong = await new PlainBrowser(server.url).post('/sign-in', fields, values)
    expect(wrong.html).toContain(en.problems.signIn)
  })
})
