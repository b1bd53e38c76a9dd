import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { test } from '../../support/e2e-test'
import { formFields } from '../../support/plain-browser'

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
