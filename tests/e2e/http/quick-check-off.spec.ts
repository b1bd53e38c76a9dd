import { expect, test } from '@playwright/test'
import { type OwnServer, ownServer } from '../../support/own-server'
import { PlainBrowser } from '../../support/plain-browser'

const LINK = 'href="/check"'

let server: OwnServer | undefined
test.afterEach(async () => {
  await server?.stop()
  server = undefined
})

test('The quick check can be switched off by whoever runs the app', async () => {
  server = await ownServer({ variables: { QUICK_CHECK: 'off' } })
  const visitor = new PlainBrowser(server.url)
  const { status, html } = await visitor.fetch('/check')
  expect(status).toBe(404)
  expect(html).toContain('There is nothing here')
  expect(html).not.toContain('Ten practices')
  expect((await visitor.fetch('/sign-in')).html).not.toContain(LINK)
})

test('It is on by itself, and the sign-in leads there', async () => {
  server = await ownServer({})
  const visitor = new PlainBrowser(server.url)
  expect((await visitor.fetch('/check')).status).toBe(200)
  expect((await visitor.fetch('/sign-in')).html).toContain(LINK)
})

test('Another word than on and off stops the start with what is wrong', async () => {
  await expect(ownServer({ variables: { QUICK_CHECK: 'maybe' } })).rejects.toThrow('QUICK_CHECK must be on or off')
})
