import { expect } from '@playwright/test'
import { formFields, PlainBrowser } from '../../support/plain-browser'
import { worldTest as test, type Who } from '../../support/world-server-test'
import { ACTIONS, ROUTES } from './rows'

const FOREIGN = ['https://evil.example', 'null', 'http://localhost.evil.example', '']

test.describe.configure({ timeout: 120_000 })
test.use({ purpose: 'cross-origin' })

test('Every action and route refuses a request from another origin', async ({ server }) => {
  const admin = await server.browserOf('admin')
  for (const [name, row] of Object.entries(ACTIONS)) {
    const owner = await server.browserOf((row.as ?? 'admin') as Who)
    const page = row.page(server.world)
    const { html } = await owner.fetch(page)
    const hidden = formFields(html, row.field)
    for (const origin of FOREIGN) {
      const reply = await owner.post(page, hidden, row.values?.(server.world), origin)
      expect.soft(reply.status, `${name} from ${origin || 'nowhere'}`).toBe(403)
      expect.soft(reply.headers.getSetCookie(), name).toEqual([])
    }
    // Some of the forms that follow are there only after this.
    await owner.post(page, hidden, row.values?.(server.world))
  }
  for (const [name, { method, path, body }] of Object.entries(ROUTES)) {
    // A program at the API is asked for a token, which no browser adds by itself.
    if (['GET', 'OPTIONS'].includes(method) || name.includes(' /api/v1/')) continue
    for (const origin of FOREIGN) {
      const headers = { 'content-type': 'application/json', ...(origin === '' ? {} : { origin }) }
      const reply = await admin.fetch(path(server.world), { method, headers, body: JSON.stringify(body) })
      expect.soft(reply.status, `${name} from ${origin || 'nowhere'}`).toBe(403)
    }
  }
})

test('A request under another name is refused, also where it names its origin alike', async ({ server }) => {
  const { hostname, port } = new URL(server.url)
  const reply = await new PlainBrowser(server.url).fetch('/sign-in')
  expect(reply.status).toBe(200)
  for (const host of ['evil.example', `${hostname}.evil.example:${port}`]) {
    const { rawRequest } = await import('../../support/raw-request')
    const foreign = await rawRequest(`${server.url}/sign-in`, 'GET', { host, origin: `http://${host}` }, [])
    expect(foreign.status).toBe(421)
  }
})
