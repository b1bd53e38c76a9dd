import { expect, test } from '@playwright/test'
import { changeRows } from '../../support/own-rows'
import { type OwnServer, ownServer } from '../../support/own-server'
import { PlainBrowser } from '../../support/plain-browser'
import { rawRequest } from '../../support/raw-request'

test.describe.configure({ timeout: 120_000 })

const TOKEN = 'scrape-0123456789'
const PROBES = ['/livez', '/readyz', '/metrics']

let server: OwnServer

test.beforeAll(async () => {
  test.setTimeout(120_000)
  // Each process counts what it has answered itself.
  server = await ownServer({ processes: 1, variables: { METRICS_TOKEN: TOKEN, LOG_LEVEL: 'warn' } })
})

test.afterAll(async () => server.stop())

const asked = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  rawRequest(server.url, method, { host: '10.1.2.3:8080', ...headers }, [], path)
const scraped = () => asked('/metrics', { authorization: `Bearer ${TOKEN}` })

test('Machines that only know an address are answered at these three places, and nowhere else', async () => {
  expect(await asked('/livez')).toMatchObject({ status: 200, text: 'ok\n' })
  expect(await asked('/readyz')).toMatchObject({ status: 200, text: '{"ready":true,"waitsFor":[]}\n' })
  expect((await scraped()).status).toBe(200)
  for (const path of ['/', '/livez/x', '/livezz', '/x/livez', '/metrics/x', '/readyz.txt', '/%6civez']) {
    expect.soft((await asked(path)).status, path).toBe(421)
  }
})

test('They get no cookie and nothing to keep, and may only ask', async () => {
  for (const path of PROBES) {
    const { headers } = await asked(path, { authorization: `Bearer ${TOKEN}` })
    expect.soft(headers['set-cookie'], path).toBeUndefined()
    expect.soft(headers['cache-control'], path).toBe('no-store')
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect.soft((await asked(path, { 'content-length': '0' }, method)).status, `${method} ${path}`).toBe(405)
    }
  }
})

test('Metrics are for who has the token', async () => {
  for (const authorization of [
    '',
    `Basic ${TOKEN}`,
    TOKEN,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    'Bearer ',
  ]) {
    const reply = await asked('/metrics', authorization === '' ? {} : { authorization })
    expect.soft(reply.status, authorization).toBe(401)
    expect.soft(reply.text, authorization).toBe('')
    expect.soft(reply.headers['www-authenticate'], authorization).toBe('Bearer')
  }
  expect((await asked(`/metrics?token=${TOKEN}`)).status).toBe(401)
})

test('Metrics count requests by route, and tell nothing of who asked for what', async () => {
  const browser = new PlainBrowser(server.url)
  for (const path of ['/scoring', '/scoring', '/teams/0192aaaa', `/r/${TOKEN}`, `/${TOKEN}`]) await browser.fetch(path)
  await expect
    .poll(async () => (await scraped()).text)
    .toContain('calms_radar_http_requests_total{route="/scoring",method="GET",status="200"} 2')
  const { text, type } = await scraped()
  expect(type).toBe('text/plain; version=0.0.4; charset=utf-8')
  expect(text).toContain('route="/teams/[teamId]"')
  expect(text).toContain('calms_radar_http_requests_total{route="other",method="GET",status="404"} 1')
  expect(text).toContain('calms_radar_open_rounds 0')
  expect(text).toContain('calms_radar_submissions_total{voice="member"} 0')
  expect(text).not.toMatch(new RegExp(`${TOKEN}|0192aaaa|127\\.0\\.0\\.1|@`))
})

test('Metrics are the same before and after somebody opened a link and tried to answer', async () => {
  const figures = async () => (await scraped()).text.split('\n').filter((line) => /"\/a\/|submissions|_next/.test(line))
  const before = await figures()
  const browser = new PlainBrowser(server.url)
  await browser.fetch('/a/nowhere')
  await browser.fetch('/a/nowhere/answers', { method: 'POST', headers: { origin: server.url }, body: '{}' })
  await browser.fetch('/scoring')
  await expect.poll(async () => (await scraped()).text).toMatch(/route="\/scoring",method="GET",status="200"\} [3-9]/)
  expect(await figures()).toEqual(before)
})

test('Without what it needs of the database it is not ready, but alive; metrics go on without figures', async () => {
  await changeRows(server, 'ALTER TABLE "_prisma_migrations" RENAME TO away')
  await changeRows(server, 'ALTER TABLE "outbox_mail" RENAME TO away_too')
  const reply = await asked('/readyz')
  expect(reply).toMatchObject({ status: 503, text: '{"ready":false,"waitsFor":["database"]}\n' })
  expect((await asked('/livez')).status).toBe(200)
  const { status, text } = await scraped()
  expect(status).toBe(200)
  expect(text).not.toContain('calms_radar_open_rounds')
  expect(text).toContain('process_resident_memory_bytes')
  await changeRows(server, 'ALTER TABLE away RENAME TO "_prisma_migrations"')
  await changeRows(server, 'ALTER TABLE away_too RENAME TO "outbox_mail"')
  expect((await asked('/readyz')).status).toBe(200)
})
