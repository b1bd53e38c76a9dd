import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { exportedFunctions } from '../../support/exported-functions'
import { formFields, isRedirect, locationOf, type PlainBrowser, type PlainReply } from '../../support/plain-browser'
import { worldTest as test, type Who, type WorldServer } from '../../support/world-server-test'
import { ACTIONS, EVERYBODY, type Outcome, PAGES, ROUTES, TESTED_ELSEWHERE } from './rows'

test.describe.configure({ timeout: 120_000 })
test.use({ purpose: 'matrix' })

const app = join(process.cwd(), 'src/app')
const files = readdirSync(app, { recursive: true, encoding: 'utf8' })

/** What the address of a file in src/app looks like. */
const addressOf = (file: string, name: string) => `/${file}`.replace(`/${name}`, '') || '/'

test('Every page, route and action of the app has its row', () => {
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file)).map((file) => addressOf(file, 'page.tsx'))
  expect(Object.keys(PAGES).sort()).toEqual(pages.sort())
  const routes = files
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(app, file), 'utf8').matchAll(/export (?:async )?(?:function|const) ([A-Z]+)\b/g)].map(
        ([, method]) => `${method} ${addressOf(file, 'route.ts')}`,
      ),
    )
  expect(Object.keys(ROUTES).sort()).toEqual(routes.sort())
  const actions = exportedFunctions('app', /actions\.ts$/).map(({ name }) => name)
  expect([...Object.keys(ACTIONS), ...TESTED_ELSEWHERE].sort()).toEqual(actions.sort())
  // No action hides in a file of another name.
  const marked = files.filter((file) => /\.tsx?$/.test(file) && isServerFile(readFileSync(join(app, file), 'utf8')))
  expect(marked.filter((file) => !file.endsWith('actions.ts'))).toEqual([])
})

const isServerFile = (text: string) => /^\s*['"]use server['"]/m.test(text)

for (const [name, { path, outcomes }] of Object.entries(PAGES)) {
  test(`The page ${name}`, async ({ server }) => {
    for (const [index, who] of EVERYBODY.entries()) {
      const reply = await (await browserOf(server, who)).fetch(path(server.world))
      expect.soft(outcomeOf(reply), `${name} for ${who}`).toBe(outcomes[index])
    }
  })
}

for (const [name, { method, path, body, outcomes }] of Object.entries(ROUTES)) {
  test(`The route ${name}`, async ({ server }) => {
    for (const [index, who] of EVERYBODY.entries()) {
      const headers = { origin: server.url, 'content-type': 'application/json' }
      const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
      const reply = await (await browserOf(server, who)).fetch(path(server.world), init)
      expect.soft(outcomeOf(reply, outcomes[index]), `${name} for ${who}`).toBe(outcomes[index])
    }
  })
}

for (const [name, row] of Object.entries(ACTIONS)) {
  test(`The action ${name}`, async ({ server }) => {
    const page = row.page(server.world)
    const { html } = await (await browserOf(server, row.as ?? 'admin')).fetch(page)
    const hidden = formFields(html, row.field)
    for (const [index, who] of EVERYBODY.entries()) {
      const browser = row.endsSession ? await server.browserOf(who) : await browserOf(server, who)
      const reply = await browser.post(page, hidden, row.values?.(server.world))
      expect.soft(outcomeOf(reply, row.outcomes[index]), `${name} by ${who}`).toBe(row.outcomes[index])
    }
  })
}

/** One signed-in browser each for all tests of this file. */
const browsers = new Map<string, Promise<PlainBrowser>>()

function browserOf(server: WorldServer, who: Who): Promise<PlainBrowser> {
  // Without cookies, so that signing in as nobody does not make them somebody.
  if (who === 'signedOut') return server.browserOf(who)
  const browser = browsers.get(who) ?? server.browserOf(who)
  browsers.set(who, browser)
  return browser
}

/** What a reply amounts to; whether an action was done is only asked where it should be. */
function outcomeOf(reply: PlainReply, expected?: Outcome): Outcome | string {
  const { status } = reply
  if (isRedirect(reply)) {
    const isSignIn = locationOf(reply).startsWith('/sign-in')
    return isSignIn && expected !== 'done' ? 'sign-in' : expected === 'done' ? 'done' : 'onward'
  }
  if (expected === 'done' && (status === 200 || status === 204)) return 'done'
  return [200, 401, 403, 404, 405].includes(status) ? (status as Outcome) : `${status}`
}
