import { expect } from '@playwright/test'
import type { ChangeToken } from '../../support/oidc-tokens'
import { PlainBrowser } from '../../support/plain-browser'
import { signOnTest as test } from '../../support/sign-on-test'
import { callbackOf, introduce, providerLink, signOnAs, toProvider } from '../../support/single-sign-on'

test.afterEach(({ server }) => {
  server.provider.changeToken = null
})

/** Asks for an address that the provider may have sent somebody to; where the app leads, and that nobody is signed in. */
async function expectRefused(browser: PlainBrowser, address: string, problem: string): Promise<void> {
  const reply = await browser.go(address)
  expect(reply.address).toBe(`/sign-in?problem=${problem}`)
  expect((await browser.go('/')).address).toBe('/sign-in')
}

const another = (name: string) => (claims: Record<string, unknown>) => ({ ...claims, [name]: 'another' })

const FORGED: Readonly<Record<string, ChangeToken>> = {
  'is signed by somebody else': { signer: 'stranger' },
  'is not signed': { algorithm: 'none' },
  'belongs to another sign-in': { claims: another('nonce') },
  'belongs to no sign-in': { claims: ({ nonce: _, ...claims }) => claims },
  'is for another app': { claims: another('aud') },
  'comes from another provider': { claims: another('iss') },
  'is about somebody else': { claims: another('sub') },
  'has expired': { claims: (claims) => ({ ...claims, exp: 1_700_000_000 }) },
}

test('An ID token that was only signed anew by the provider itself is accepted', async ({ server }) => {
  introduce(server, 'grace')
  server.provider.changeToken = {}
  expect((await signOnAs(new PlainBrowser(server.url), 'grace')).address).toBe('/')
})

for (const [what, changeToken] of Object.entries(FORGED)) {
  test(`An ID token that ${what} is refused`, async ({ server }) => {
    introduce(server, 'grace')
    server.provider.changeToken = changeToken
    const browser = new PlainBrowser(server.url)
    await expectRefused(browser, await callbackOf(browser, 'grace'), 'refused')
  })
}

test('A callback works once', async ({ server }) => {
  introduce(server, 'grace')
  const browser = new PlainBrowser(server.url)
  const address = await callbackOf(browser, 'grace')
  expect((await browser.go(address)).address).toBe('/')
  const signedOut = new PlainBrowser(server.url)
  await expectRefused(signedOut, address, 'expired')
  // And the one who is signed in stays so.
  await browser.fetch(address)
  expect((await browser.go('/')).address).toBe('/')
})

test('A callback that somebody else began is refused, so that nobody is signed in as another', async ({ server }) => {
  introduce(server, 'grace')
  const address = await callbackOf(new PlainBrowser(server.url), 'grace')
  await expectRefused(new PlainBrowser(server.url), address, 'expired')
  const other = new PlainBrowser(server.url)
  await toProvider(other)
  await expectRefused(other, address, 'expired')
})

test('A callback with a state that was made up, or none, or no code, is refused', async ({ server }) => {
  introduce(server, 'grace')
  const browser = new PlainBrowser(server.url)
  const address = await callbackOf(browser, 'grace')
  await expectRefused(browser, address.replace(/state=[^&]+/, 'state=made-up'), 'expired')
  await expectRefused(browser, address.replace(/state=[^&]+/, ''), 'expired')
  await expectRefused(browser, '/api/auth/callback/oidc', 'expired')
  await expectRefused(browser, address.replace(/code=[^&]+/, ''), 'refused')
})

test('A code that was made up is refused', async ({ server }) => {
  introduce(server, 'grace')
  const browser = new PlainBrowser(server.url)
  const address = await callbackOf(browser, 'grace')
  await expectRefused(browser, address.replace(/code=[^&]+/, 'code=made-up'), 'refused')
})

test('A code of another sign-in is refused: it does not fit what this one began with', async ({ server }) => {
  introduce(server, 'grace')
  const [own, stolen] = await Promise.all(
    [new PlainBrowser(server.url), new PlainBrowser(server.url)].map(withCallback),
  )
  const code = /code=[^&]+/.exec(stolen?.address ?? '')?.[0] ?? ''
  if (!own) throw new Error('Unreachable')
  await expectRefused(own.browser, own.address.replace(/code=[^&]+/, code), 'refused')
})

async function withCallback(browser: PlainBrowser) {
  return { browser, address: await callbackOf(browser, 'grace') }
}

test('Who cancels at the provider is told that nothing happened, and can still go where they wanted', async ({
  server,
}) => {
  const browser = new PlainBrowser(server.url)
  const reply = await browser.go(providerLink(await toProvider(browser, '/scoring'), ''))
  expect(reply.address).toBe('/sign-in?problem=cancelled&next=%2Fscoring')
  expect(reply.html).toContain('The sign-in was cancelled there.')
})

test('What the address says beside the known problems is not shown', async ({ server }) => {
  const { html } = await new PlainBrowser(server.url).go(
    '/sign-in?problem=%3Cb%3EPay+here&error=Pay+here&error_description=Pay+here',
  )
  expect(html.match(/Pay here/g) ?? []).toHaveLength(0)
  expect(html).not.toContain('role="alert"')
})

test('The way back leads into the app only', async ({ server }) => {
  introduce(server, 'grace')
  for (const next of ['//elsewhere.example', 'https://elsewhere.example/', '/\\elsewhere.example']) {
    expect((await signOnAs(new PlainBrowser(server.url), 'grace', next)).address).toBe('/')
  }
})

test('Nothing else of the library’s routes is there', async ({ server }) => {
  const browser = new PlainBrowser(server.url)
  for (const path of OTHERS) expect((await browser.fetch(`/api/auth/${path}`)).status, path).toBe(404)
  const origin = { origin: server.url, 'content-type': 'application/json' }
  const posted = await browser.fetch('/api/auth/sign-in/social', { method: 'POST', headers: origin, body: '{}' })
  expect(posted.status).toBe(404)
})

const OTHERS = ['callback/google', 'callback', 'sign-in/social', 'get-session', 'ok', 'error', 'callback/oidc/x']
