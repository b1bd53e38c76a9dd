import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { test } from '../../support/e2e-test'
import { formFields, PlainBrowser } from '../../support/plain-browser'
import { type Who, worldTest } from '../../support/world-server-test'
import { ACTIONS, ROUTES } from './rows'

const FOREIGN = ['https://evil.example', 'null', 'http://localhost.evil.example', '']

worldTest.describe('A request that no page of the app sends', () => {
  worldTest.describe.configure({ timeout: 120_000 })
  worldTest.use({ purpose: 'cross-origin' })

  worldTest('Every action and route refuses a request from another origin', async ({ server }) => {
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
      if (method === 'GET') continue
      for (const origin of FOREIGN) {
        const headers = { 'content-type': 'application/json', ...(origin === '' ? {} : { origin }) }
        const reply = await admin.fetch(path(server.world), { method, headers, body: JSON.stringify(body) })
        expect.soft(reply.status, `${name} from ${origin || 'nowhere'}`).toBe(403)
      }
    }
  })

  worldTest('A request under another name is refused, also where it names its origin alike', async ({ server }) => {
    const { hostname, port } = new URL(server.url)
    const reply = await new PlainBrowser(server.url).fetch('/sign-in')
    expect(reply.status).toBe(200)
    for (const host of ['evil.example', `${hostname}.evil.example:${port}`]) {
      const { rawRequest } = await import('../../support/raw-request')
      const foreign = await rawRequest(`${server.url}/sign-in`, 'GET', { host, origin: `http://${host}` }, [])
      expect(foreign.status).toBe(421)
    }
  })
})

test.describe('A page on another site', () => {
  test.use({ expectedErrors: /./ })
  let site: Server

  test.beforeAll(async () => {
    site = createServer((_, reply) => reply.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Elsewhere</h1>'))
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening))
  })
  test.afterAll(() => void site.close())

  test('cannot send a form with the cookies of who is signed in', async ({ browser, baseURL, storageState }) => {
    // A context of its own: the usual one fails a test that asks another host for something.
    const context = await browser.newContext({ baseURL: baseURL ?? '', ...(storageState && { storageState }) })
    const page = await context.newPage()
    const { port } = site.address() as AddressInfo
    const own = await (await context.request.get('/')).text()
    // Another host name, so another site: SameSite=Lax alone keeps the cookie back.
    await page.goto(`http://localhost:${port}/`)
    const name = `Forged ${crypto.randomUUID()}`
    const [reply] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.evaluate(
        ({ action, fields }) => {
          const form = document.createElement('form')
          Object.assign(form, { method: 'post', action, enctype: 'multipart/form-data' })
          for (const [name, value] of Object.entries(fields)) {
            form.append(Object.assign(document.createElement('input'), { name, value }))
          }
          document.body.append(form)
          form.submit()
        },
        { action: `${baseURL}/`, fields: { ...formFields(own, 'name'), name } },
      ),
    ])
    expect(reply.status()).toBe(403)
    expect((await reply.request().allHeaders()).cookie ?? '').not.toContain('session')
    expect(await (await context.request.get('/')).text()).not.toContain(name)
    await context.close()
  })

  test('cannot read anything, nor frame a page', async ({ browser, baseURL, storageState }) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '', ...(storageState && { storageState }) })
    const page = await context.newPage()
    const { port } = site.address() as AddressInfo
    await page.goto(`http://127.0.0.1:${port}/`)
    const read = await page.evaluate(
      (address) =>
        fetch(address, { credentials: 'include' }).then(
          (reply) => reply.text(),
          (error) => String(error),
        ),
      `${baseURL}/`,
    )
    expect(read).toContain('Failed to fetch')
    await page.setContent(`<iframe src="${baseURL}/sign-in"></iframe>`)
    await expect(page.frameLocator('iframe').getByRole('button', { name: 'Sign in' })).toHaveCount(0)
    await context.close()
  })
})
