import { expect } from '@playwright/test'
import { changeRows } from '../../support/own-rows'
import type { PlainBrowser } from '../../support/plain-browser'
import { worldTest as test, type WorldServer } from '../../support/world-server-test'

/** They rename and take away what other files rely on. */
test.use({ purpose: 'kept results' })
test.describe.configure({ mode: 'serial' })

const nonceOf = (html: string) => /<script[^>]* nonce="([^"]+)"/.exec(html)?.[1] ?? ''

const DATA = '/dashboard/teams/data?round=latest&voice=lead'
const pagesOf = ({ world }: WorldServer) => ['/dashboard?round=latest&voice=lead', `/assessments/${world.published}`]

const opened = (browser: PlainBrowser, path: string, accept = 'text/html') =>
  browser.fetch(path, { headers: { accept } })

test('Who comes back to a page of results gets the same page with a new nonce', async ({ server }) => {
  const admin = await server.browserOf('admin')
  for (const path of pagesOf(server)) {
    const pages = [await opened(admin, path), await opened(admin, path), await opened(admin, path)].map(
      ({ status, html, headers }) => {
        const nonce = nonceOf(html)
        expect(status).toBe(200)
        expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
        expect(headers.get('cache-control')).toContain('no-store')
        return { nonce, rest: html.replaceAll(nonce, 'NONCE') }
      },
    )
    expect(new Set(pages.map(({ nonce }) => nonce)).size).toBe(3)
    // Next seals what belongs to a form anew each time that it makes a page.
    expect(pages[1]?.rest).toBe(pages[0]?.rest)
    expect(pages[2]?.rest).toBe(pages[0]?.rest)
  }
})

test('Figures that are sent again are the same, with the same tag', async ({ server }) => {
  const admin = await server.browserOf('admin')
  const [first, second] = [await opened(admin, DATA, '*/*'), await opened(admin, DATA, '*/*')]
  expect(second.html).toBe(first.html)
  for (const name of ['etag', 'content-type', 'cache-control']) {
    expect(second.headers.get(name)).toBe(first.headers.get(name))
  }
  expect(second.headers.get('content-type')).toContain('application/json')
  const known = { 'if-none-match': second.headers.get('etag') ?? '' }
  const third = await admin.fetch(DATA, { headers: known })
  expect([third.status, third.html]).toEqual([304, ''])
})

test('Everybody gets pages of their own', async ({ server }) => {
  const [path = ''] = pagesOf(server)
  const admin = await server.browserOf('admin')
  await opened(admin, path)
  await opened(admin, path)
  for (const who of ['coach', 'lead', 'otherLead', 'foreignAdmin'] as const) {
    const other = await server.browserOf(who)
    for (let turn = 0; turn < 2; turn++) {
      const { html } = await opened(other, path)
      expect(html).toContain(server.world.people[who].email)
      expect(html).not.toContain(server.world.people.admin.email)
    }
  }
  // Their own session as well: a cookie more is another browser.
  const { status } = await opened(await server.browserOf('signedOut'), path)
  expect(status).toBe(307)
})

test('What a page tells is never old', async ({ server }) => {
  const { world } = server
  const admin = await server.browserOf('admin')
  const all = [...pagesOf(server), DATA]
  for (const name of ['Anew', 'Once more']) {
    for (const path of all) await opened(admin, path)
    await changeRows(server, 'UPDATE team SET name = ? WHERE id = ?', name, world.team)
    for (const path of all) expect((await opened(admin, path)).html).toContain(name)
  }
  await changeRows(server, 'DELETE FROM tally WHERE assessment_id = ?', world.published)
  await changeRows(server, 'DELETE FROM assessment WHERE id = ?', world.published)
  expect((await opened(admin, `/assessments/${world.published}`)).status).toBe(404)
  expect((await opened(admin, DATA)).html).not.toContain(world.published)
})

test('After signing out, the same cookies show nothing', async ({ server }) => {
  const coach = await server.browserOf('coach')
  const [path = ''] = pagesOf(server)
  expect((await opened(coach, path)).status).toBe(200)
  const { actor } = server.world.people.coach
  await changeRows(server, 'DELETE FROM session WHERE user_id = ?', actor.userId ?? '')
  const { status, headers } = await opened(coach, path)
  expect(status).toBe(307)
  expect(headers.get('location')).toContain('/sign-in')
})
