import { expect } from '@playwright/test'
import { ADMIN, signedIn } from '../../support/admin'
import { changeRows, rowsOf } from '../../support/own-rows'
import { PlainBrowser } from '../../support/plain-browser'
import { signOnTest as test } from '../../support/sign-on-test'
import { introduce, membershipOf, signOnAs } from '../../support/single-sign-on'

test('Somebody new is let in with the role that their groups give, and comes to the page they wanted', async ({
  server,
}) => {
  introduce(server, 'grace', { groups: ['coaches', 'leads', 'others'] })
  const browser = new PlainBrowser(server.url)
  const reply = await signOnAs(browser, 'grace', '/dashboard?voice=lead')
  expect([reply.status, reply.address]).toEqual([200, '/dashboard?voice=lead'])
  expect(await membershipOf(server, 'grace@example.org')).toEqual({ role: 'coach', managed: 1, suspended: 0 })
  expect(await rowsOf(server, 'SELECT name, email_verified FROM "user" WHERE email = ?', 'grace@example.org')).toEqual([
    { name: 'Name of grace', email_verified: 1 },
  ])
})

test('The sign-in page has a plain link to the provider, which keeps where one wanted to go', async ({ server }) => {
  const { html } = await new PlainBrowser(server.url).go('/dashboard')
  expect(html).toContain('Sign in with Example Login')
  expect(html).toContain(`href="${server.url}/sign-in/sso?next=%2Fdashboard"`)
})

test('Other groups are another role at the next sign-in, and no groups no access until they are back', async ({
  server,
}) => {
  const email = 'joan@example.org'
  introduce(server, 'joan', { groups: 'leads' })
  const browser = new PlainBrowser(server.url)
  await signOnAs(browser, 'joan')
  expect(await membershipOf(server, email)).toMatchObject({ role: 'lead', suspended: 0 })

  introduce(server, 'joan', { groups: ['admins'] })
  await signOnAs(new PlainBrowser(server.url), 'joan')
  expect(await membershipOf(server, email)).toMatchObject({ role: 'admin', suspended: 0 })

  introduce(server, 'joan', { groups: [] })
  expect((await signOnAs(new PlainBrowser(server.url), 'joan')).address).toBe('/no-workspace')
  expect(await membershipOf(server, email)).toMatchObject({ suspended: 1 })
  expect((await browser.go('/')).address, 'also where they had signed in before').toBe('/no-workspace')

  introduce(server, 'joan', { groups: ['coaches'] })
  expect((await signOnAs(new PlainBrowser(server.url), 'joan')).address).toBe('/')
  expect(await membershipOf(server, email)).toMatchObject({ role: 'coach', suspended: 0 })

  const query = `SELECT action, details FROM audit_entry WHERE target_id = (SELECT id FROM "user" WHERE email = ?)
    AND action LIKE 'member.%' ORDER BY id`
  expect(
    (await rowsOf(server, query, email)).map(({ action, details }) => [action, JSON.parse(String(details))]),
  ).toEqual([
    ['member.joined', { role: 'lead', by: 'single sign-on' }],
    ['member.role-changed', { before: 'lead', after: 'admin', by: 'single sign-on' }],
    ['member.suspended', { by: 'single sign-on' }],
    ['member.restored', { by: 'single sign-on' }],
    ['member.role-changed', { before: 'admin', after: 'coach', by: 'single sign-on' }],
  ])
})

test('Whose groups give no role gets no account', async ({ server }) => {
  introduce(server, 'nobody', { groups: ['others'] })
  const reply = await signOnAs(new PlainBrowser(server.url), 'nobody')
  expect(reply.address).toBe('/sign-in?problem=noRole')
  expect(await rowsOf(server, 'SELECT id FROM "user" WHERE email = ?', 'nobody@example.org')).toEqual([])
})

test('An account that is there already is used if both sides know the address to be verified', async ({ server }) => {
  introduce(server, 'ada-at-work', { email: ADMIN.email.toUpperCase(), groups: ['leads'] })
  const browser = new PlainBrowser(server.url)
  expect((await signOnAs(browser, 'ada-at-work')).address).toBe('/')
  expect((await browser.go('/')).html).toContain(ADMIN.name)
  // Nothing that was given by hand is taken away.
  expect(await membershipOf(server, ADMIN.email)).toEqual({ role: 'admin', managed: 0, suspended: 0 })
  await signedIn(server.url)
})

test('An address that the provider did not verify opens no account, and makes none', async ({ server }) => {
  introduce(server, 'mallory', { email: ADMIN.email, email_verified: false, groups: ['admins'] })
  introduce(server, 'trudy', { email_verified: false })
  for (const sub of ['mallory', 'trudy']) {
    const browser = new PlainBrowser(server.url)
    expect((await signOnAs(browser, sub)).address).toBe('/sign-in?problem=notVerified')
    expect((await browser.go('/')).address).toBe('/sign-in')
  }
  expect(await rowsOf(server, 'SELECT id FROM account WHERE account_id IN (?, ?)', 'mallory', 'trudy')).toEqual([])
})

test('An account whose address was not verified here is not handed to the owner of the address', async ({ server }) => {
  // Somebody was invited under an address that is not theirs, and has an account with a password by now.
  const id = '00000000-0000-7000-8000-000000000001'
  const now = new Date().toISOString()
  const columns = 'id, name, email, email_verified, created_at, updated_at'
  await changeRows(
    server,
    `INSERT INTO "user" (${columns}) VALUES (?, 'Guest', 'victim@example.org', FALSE, ?, ?)`,
    id,
    now,
    now,
  )
  introduce(server, 'victim')
  const browser = new PlainBrowser(server.url)
  const reply = await signOnAs(browser, 'victim', '/scoring')
  expect(reply.address).toBe('/sign-in?problem=notLinked&next=%2Fscoring')
  expect(reply.html).toContain('There is an account with your e-mail address')
  expect((await browser.go('/')).address).toBe('/sign-in')
})

test('None of the provider’s tokens are stored', async ({ server }) => {
  introduce(server, 'tess')
  await signOnAs(new PlainBrowser(server.url), 'tess')
  await signOnAs(new PlainBrowser(server.url), 'tess')
  const query = `SELECT count(*) AS n FROM account WHERE provider_id = 'oidc'`
  const kept = ['access_token', 'refresh_token', 'id_token', 'access_token_expires_at', 'refresh_token_expires_at']
  expect((await rowsOf(server, query))[0]?.n).toBeGreaterThan(0)
  expect(await rowsOf(server, `${query} AND (${kept.join(' IS NOT NULL OR ')} IS NOT NULL)`)).toEqual([{ n: 0 }])
})

test('Names from the provider are shown inert, and one that cannot be seen gives way to the address', async ({
  server,
}) => {
  introduce(server, 'markup', { name: `<img src=x onerror=alert(1)>\u202e\n${'x'.repeat(200)}` })
  introduce(server, 'unseen', { name: '\u200b \u202e' })
  const browser = new PlainBrowser(server.url)
  expect((await signOnAs(browser, 'markup')).html).not.toContain('<img src=x')
  await signOnAs(new PlainBrowser(server.url), 'unseen')
  const names = await rowsOf(
    server,
    'SELECT name FROM "user" WHERE email IN (?, ?) ORDER BY email',
    'markup@example.org',
    'unseen@example.org',
  )
  expect(names.map(({ name }) => name)).toEqual([`<img src=x onerror=alert(1)> ${'x'.repeat(51)}`, 'unseen'])
})

test('Signing in is recorded', async ({ server }) => {
  introduce(server, 'rita')
  await signOnAs(new PlainBrowser(server.url), 'rita')
  const query = `SELECT action FROM audit_entry JOIN "user" ON "user".id = user_id WHERE email = ? ORDER BY audit_entry.id`
  expect((await rowsOf(server, query, 'rita@example.org')).map(({ action }) => action)).toEqual([
    'member.joined',
    'account.signed-in',
  ])
})
