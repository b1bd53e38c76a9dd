import { expect } from '@playwright/test'
import { signedIn } from '../../support/admin'
import { ownServer } from '../../support/own-server'
import { formFields, PlainBrowser, type PlainReply } from '../../support/plain-browser'
import { rawRequest } from '../../support/raw-request'
import { PASSWORD } from '../../support/world-description'
import { worldTest as test } from '../../support/world-server-test'
import { PAGES } from './rows'

const nonceOf = (reply: PlainReply) => /'nonce-([^']+)'/.exec(reply.headers.get('content-security-policy') ?? '')?.[1]

/** What is wrong with the headers of a page; nothing if all is well. */
function problems(reply: PlainReply): string[] {
  const policy = reply.headers.get('content-security-policy') ?? ''
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? ''
  const nonce = nonceOf(reply)
  const tags = reply.html.match(/<script\b[^>]*>/g) ?? []
  const wrong: [string, boolean][] = [
    ['no nonce', nonce === undefined],
    ['inline scripts allowed', /unsafe|\*|https:|data:/.test(scripts)],
    ['may be framed', !policy.includes("frame-ancestors 'none'")],
    ['sniffed', reply.headers.get('x-content-type-options') !== 'nosniff'],
    ['referrer leaks', reply.headers.get('referrer-policy') !== 'same-origin'],
    ['says what it is made with', reply.headers.has('x-powered-by')],
    ['kept by caches', !/no-store|private/.test(reply.headers.get('cache-control') ?? '')],
    ['a script without the nonce', tags.some((tag) => !tag.includes(`nonce="${nonce}"`))],
    ['an event handler in the markup', /<[^>]+\son(click|load|error|submit)=/i.test(reply.html)],
  ]
  return wrong.flatMap(([problem, is]) => (is ? [problem] : []))
}

test('Every page has its security headers, for whom it is and for whom it is not', async ({ server }) => {
  for (const who of ['admin', 'otherLead', 'signedOut'] as const) {
    const browser = await server.browserOf(who)
    for (const [name, { path }] of Object.entries(PAGES)) {
      const reply = await browser.fetch(path(server.world))
      expect.soft(problems(reply), `${name} for ${who}`).toEqual([])
    }
    expect.soft(problems(await browser.fetch('/nothing/here')), `a missing page for ${who}`).toEqual([])
  }
})

test('What an address that the proxy leaves out does not take has its headers, too, and no other name', async ({
  server,
}) => {
  const browser = await server.browserOf('signedOut')
  for (const path of ['/a/nowhere/answers', '/api/v1/teams', '/api/v1/links/nowhere/answers']) {
    for (const method of ['GET', 'OPTIONS']) {
      const { headers } = await browser.fetch(path, { method })
      expect.soft(headers.get('x-content-type-options'), `${method} ${path}`).toBe('nosniff')
      expect.soft(headers.get('x-frame-options'), `${method} ${path}`).toBe('DENY')
      const foreign = await rawRequest(`${server.url}${path}`, method, { host: 'evil.example' }, [])
      expect.soft(foreign.status, `${method} ${path}`).toBe(421)
    }
  }
})

test('Each reply has a nonce of its own', async ({ server }) => {
  const browser = await server.browserOf('signedOut')
  const nonces = await Promise.all(Array.from({ length: 5 }, async () => nonceOf(await browser.fetch('/sign-in'))))
  expect(new Set(nonces).size).toBe(5)
})

test('The session’s cookie is kept from scripts and from other sites', async ({ server }) => {
  const set = (await server.browserOf('admin')).lastSet
  expect(set).toMatch(/; HttpOnly/i)
  expect(set).toMatch(/; SameSite=Lax/i)
  expect(set).toMatch(/; Path=\//i)
  expect(set).not.toMatch(/; Domain=/i)
})

test('Behind TLS cookies are secure, and browsers are told to stay with it', async () => {
  const server = await ownServer({ variables: { APP_URL: 'https://radar.example.org' } })
  try {
    const { headers } = await new PlainBrowser(server.url).fetch('/sign-in')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}/)
    const browser = await signedIn(server.url)
    expect(browser.lastSet).toMatch(/^__Host-.+; Secure/i)
    expect(browser.lastSet).toMatch(/; Path=\/(;|$)/i)
    expect(browser.lastSet).not.toMatch(/Domain=/i)
  } finally {
    await server.stop()
  }
})

test('The files that Next built have theirs, too', async ({ server }) => {
  const browser = await server.browserOf('signedOut')
  const { html } = await browser.fetch('/sign-in')
  const files = [...html.matchAll(/"(\/_next\/static\/[^"\\]+)/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(1)
  for (const file of new Set(files)) {
    const { status, headers } = await browser.fetch(file)
    expect.soft([status, headers.get('x-content-type-options')], file).toEqual([200, 'nosniff'])
    expect.soft(headers.get('content-security-policy'), file).toContain("default-src 'none'")
  }
})

test('Signing in again ends the session of before', async ({ server }) => {
  const browser = await server.browserOf('coach')
  const before = browser.cookie
  // The page would lead on; its form can be sent all the same.
  const hidden = formFields((await new PlainBrowser(server.url).fetch('/sign-in')).html, 'email')
  const { email } = server.world.people.coach
  await browser.post('/sign-in', hidden, { email, password: PASSWORD })
  expect((await browser.fetch('/')).status).toBe(200)
  expect((await browser.fetch('/', { headers: { cookie: before } })).headers.get('location')).toBe('/sign-in')
})

test('An address that is none has them, too, and is not found', async ({ server }) => {
  const reply = await rawRequest(server.url, 'GET', {}, [], '/teams/%E0%A4%A')
  expect(reply.status).toBe(404)
  expect(reply.headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('No page of another site sets off an export', async ({ server }) => {
  const browser = await server.browserOf('admin')
  for (const address of ['/settings/export', '/audit/export', '/account/export']) {
    const headers = { 'sec-fetch-site': 'cross-site' }
    expect.soft((await browser.fetch(address, { headers })).status, address).toBe(403)
    expect.soft((await browser.fetch(address, { method: 'HEAD' })).status, address).toBe(403)
    expect.soft((await browser.fetch(address)).status, address).toBe(200)
  }
})
