import { expect, test } from '@playwright/test'
import { ADMIN } from '../../support/admin'
import { rowsOf } from '../../support/own-rows'
import { PlainBrowser } from '../../support/plain-browser'
import { introduce, membershipOf, type SignOnServer, signOnAs, signOnServer } from '../../support/single-sign-on'

let server: SignOnServer
test.afterEach(() => server.stop())

test('With explicit endpoints nothing is discovered, and who has no account needs an invitation', async () => {
  server = await signOnServer(({ issuer }) => ({
    OIDC_AUTHORIZATION_URL: `${issuer}/auth`,
    OIDC_TOKEN_URL: `${issuer}/token`,
    OIDC_USERINFO_URL: `${issuer}/me`,
  }))
  introduce(server, 'ada', { email: ADMIN.email })
  introduce(server, 'grace')
  expect((await signOnAs(new PlainBrowser(server.url), 'ada')).address).toBe('/')
  const reply = await signOnAs(new PlainBrowser(server.url), 'grace')
  expect(reply.address).toBe('/sign-in?problem=notInvited')
  expect(reply.html).toContain('There is no account for you here yet.')
  expect(await rowsOf(server, 'SELECT email FROM "user"')).toEqual([{ email: ADMIN.email }])

  await server.provider.stop()
  const down = await new PlainBrowser(server.url).go('/sign-in/sso')
  expect(down.address).toBe('/sign-in?problem=unreachable')
})

test('A provider that is not there when the app starts, and goes and comes back later, is no lasting trouble', async () => {
  server = await signOnServer(({ issuer }) => ({ OIDC_ISSUER: issuer, OIDC_CREATE_MEMBERS: 'true' }), false)
  introduce(server, 'grace')
  const isDown = async () => {
    const browser = new PlainBrowser(server.url)
    const { address, html } = await browser.go('/sign-in/sso?next=/scoring')
    expect(address).toBe('/sign-in?problem=unreachable&next=%2Fscoring')
    expect(html).toContain('The sign-in service does not answer at the moment.')
  }
  await isDown()
  await server.provider.start(server.url)
  expect((await signOnAs(new PlainBrowser(server.url), 'grace')).address).toBe('/')
  expect(await membershipOf(server, 'grace@example.org')).toEqual({ role: 'lead', managed: 1, suspended: 0 })
  await server.provider.stop()
  await isDown()
  await server.provider.start(server.url)
  expect((await signOnAs(new PlainBrowser(server.url), 'grace')).address).toBe('/')
  expect(server.output()).toMatch(/Single sign-on was refused .*reason="the provider does not answer at/)
})

test('ID tokens that tell everything are enough; silence about an address counts as trust where that is said', async () => {
  server = await signOnServer(
    ({ issuer }) => ({ OIDC_ISSUER: issuer, OIDC_CREATE_MEMBERS: 'true', OIDC_TRUST_EMAIL: 'true' }),
    false,
  )
  server.provider.fullTokens = true
  await server.provider.start(server.url)
  server.provider.people.set('silent', { email: 'silent@example.org' })
  server.provider.people.set('denied', { email: 'denied@example.org', email_verified: false })
  server.provider.people.set('nowhere', {})
  expect((await signOnAs(new PlainBrowser(server.url), 'silent')).address).toBe('/')
  expect((await signOnAs(new PlainBrowser(server.url), 'denied')).address).toBe('/sign-in?problem=notVerified')
  expect((await signOnAs(new PlainBrowser(server.url), 'nowhere')).address).toBe('/sign-in?problem=noEmail')
})

test('A workspace that does not exist is said in the log and on the page, and nobody is signed in', async () => {
  server = await signOnServer(({ issuer }) => ({ OIDC_ISSUER: issuer, OIDC_WORKSPACE: 'Elsewhere' }))
  introduce(server, 'ada', { email: ADMIN.email })
  const browser = new PlainBrowser(server.url)
  const reply = await signOnAs(browser, 'ada')
  expect(reply.address).toBe('/sign-in?problem=workspace')
  expect(reply.html).toContain('its workspace does not exist')
  expect((await browser.go('/')).address).toBe('/sign-in')
  expect(await rowsOf(server, 'SELECT id FROM session')).toEqual([])
  expect(server.output()).toContain('Single sign-on: OIDC_WORKSPACE must be the id or the name of just one workspace')
  expect(server.output()).not.toContain(ADMIN.email.toUpperCase())
})

test('Without its variables there is no single sign-on', async () => {
  server = await signOnServer(() => ({ OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' }))
  const browser = new PlainBrowser(server.url)
  expect((await browser.fetch('/sign-in')).html).not.toContain('/sign-in/sso')
  for (const path of ['/sign-in/sso', '/api/auth/callback/oidc?state=x&code=y']) {
    expect((await browser.fetch(path)).status).toBe(404)
  }
})

test('Sign-ins that are begun and not finished are limited, by network', async () => {
  server = await signOnServer(({ issuer }) => ({ OIDC_ISSUER: issuer }))
  const problems = await begun(61)
  expect(problems.slice(0, 30).filter((address) => address.startsWith('/sign-in'))).toEqual([])
  expect(problems.at(-1)).toBe('/sign-in?problem=tooManySignIns')
  const { status, html } = await new PlainBrowser(server.url).fetch('/sign-in?problem=tooManySignIns')
  expect(status).toBe(429)
  expect(html).toContain('Too many sign-ins were begun')
})

async function begun(times: number): Promise<string[]> {
  const addresses: string[] = []
  for (let time = 0; time < times; time++) {
    const browser = new PlainBrowser(server.url)
    addresses.push(browser.leadsTo(await browser.fetch('/sign-in/sso')))
  }
  return addresses
}
