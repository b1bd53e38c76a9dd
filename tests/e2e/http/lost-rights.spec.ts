import { expect } from '@playwright/test'
import { NEWCOMER_PASSWORD } from '../../support/invite'
import { alsoSignedIn, invitationPath, type Newcomer, newcomer } from '../../support/newcomer'
import { formFields, PlainBrowser } from '../../support/plain-browser'
import { seenBy, tried } from '../../support/seen-by'
import { SECRET } from '../../support/world-description'
import { worldTest as test, type WorldServer } from '../../support/world-server-test'

test.describe.configure({ timeout: 120_000 })

const OUT = {
  '/': 'sign-in',
  team: 'sign-in',
  'other team': 'sign-in',
  report: 'sign-in',
  draft: 'sign-in',
  '/dashboard': 'sign-in',
  comparison: 'sign-in',
  heatmap: 'sign-in',
  '/members': 'sign-in',
  '/settings': 'sign-in',
  '/audit': 'sign-in',
  '/account': 'sign-in',
  'export of the workspace': 'sign-in',
  'export of the log': 'sign-in',
  'export of the account': 'sign-in',
  'saving an answer': 'sign-in',
  'adding a team': 'sign-in',
  'renaming the team': 'sign-in',
  'changing the settings': 'sign-in',
  'inviting somebody': 'sign-in',
} as const

const nowhere = Object.fromEntries(Object.keys(OUT).map((key) => [key, 'no-workspace']))
const NO_WORKSPACE = { ...nowhere, '/account': '200', 'export of the account': '200' }

const LEAD = {
  ...OUT,
  '/': '200',
  team: '200',
  'other team': '404',
  report: '200',
  draft: '200',
  '/dashboard': '200',
  comparison: '200',
  heatmap: '200',
  '/members': '403',
  '/settings': '403',
  '/audit': '403',
  '/account': '200',
  'export of the workspace': '403',
  'export of the log': '403',
  'export of the account': '200',
  'saving an answer': '204',
  'adding a team': '403',
  'renaming the team': '403',
  'changing the settings': '403',
  'inviting somebody': '403',
}
const LEAD_OF_NOTHING = {
  ...LEAD,
  team: '404',
  report: '404',
  draft: '404',
  'saving an answer': '404',
  'renaming the team': '404',
}
const COACH = { ...LEAD, 'other team': '200', 'adding a team': 'onward', 'renaming the team': 'onward' }
const ADMIN = {
  ...COACH,
  '/members': '200',
  '/settings': '200',
  '/audit': '200',
  'export of the workspace': '200',
  'export of the log': '200',
  'changing the settings': '200',
  'inviting somebody': '200',
}

async function begin(server: WorldServer, role: 'admin' | 'coach' | 'lead') {
  const admin = await server.browserOf('admin')
  const person = await newcomer(admin, { role, teams: role === 'lead' ? [server.world.team] : [] })
  const seen = async (browser = person.browser) => seenBy(browser, server.world, await tried(admin, server.world))
  return { admin, person, seen }
}

/** What was signed in before a change, and what somebody sees who signs in again after it. */
async function afterwards(person: Newcomer, seen: (browser?: PlainBrowser) => Promise<object>) {
  return { before: await seen(), again: await seen(await alsoSignedIn(person)) }
}

test('Whoever is suspended sees nothing of the workspace from then on, and all of it once restored', async ({
  server,
}) => {
  const { admin, person, seen } = await begin(server, 'admin')
  expect(await seen()).toEqual(ADMIN)
  await admin.submit(person.page, 'Suspend', {})
  expect(await afterwards(person, seen)).toEqual({ before: OUT, again: NO_WORKSPACE })
  await admin.submit(person.page, 'Restore', {})
  expect((await afterwards(person, seen)).again).toEqual(ADMIN)
})

test('Whoever is removed sees nothing of the workspace from then on', async ({ server }) => {
  const { admin, person, seen } = await begin(server, 'coach')
  expect(await seen()).toEqual(COACH)
  await admin.submit(person.page, 'typedName', { typedName: person.name })
  expect(await afterwards(person, seen)).toEqual({ before: OUT, again: NO_WORKSPACE })
})

test('An admin who becomes a coach, and then a lead, may do that much less at once', async ({ server }) => {
  const { admin, person, seen } = await begin(server, 'admin')
  expect(await seen()).toEqual(ADMIN)
  await admin.submit(person.page, 'role', { role: 'coach' })
  expect(await afterwards(person, seen)).toEqual({ before: OUT, again: COACH })
  const browser = await alsoSignedIn(person)
  await admin.submit(person.page, 'role', { role: 'lead' })
  expect(await seen(browser)).toEqual(OUT)
  expect((await afterwards(person, seen)).again).toEqual(LEAD_OF_NOTHING)
})

test('A lead whose team is given to others finds it missing at once', async ({ server }) => {
  const { admin, person, seen } = await begin(server, 'lead')
  expect(await seen()).toEqual(LEAD)
  await admin.submit(person.page, 'Save the teams', {})
  expect(await seen()).toEqual(LEAD_OF_NOTHING)
})

test('Who is in a workspace that is deleted is in none', async ({ server }) => {
  const { admin, person: owner } = await begin(server, 'admin')
  await owner.browser.submit('/workspaces/new', 'name', { name: 'Soon gone' })
  const person = await newcomer(owner.browser, { role: 'admin' })
  const seen = async () => seenBy(person.browser, server.world, await tried(admin, server.world))
  expect((await person.browser.fetch('/members')).html).toContain(person.email)
  await owner.browser.submit('/settings', 'typedName', { typedName: 'Soon gone' })
  expect(await seen()).toEqual(NO_WORKSPACE)
})

test('An account that is deleted elsewhere is signed out here', async ({ server }) => {
  const { person, seen } = await begin(server, 'admin')
  const elsewhere = await alsoSignedIn(person)
  await elsewhere.submit('/account', 'typedEmail', { typedEmail: person.email, password: NEWCOMER_PASSWORD })
  expect(await seen()).toEqual(OUT)
  await expect(alsoSignedIn(person)).rejects.toThrow('refused')
})

test('A password that somebody else resets signs out whoever knew the old one', async ({ server }) => {
  const { admin, person, seen } = await begin(server, 'admin')
  const { html } = await admin.submit(person.page, 'Make a link', {})
  const path = /\/reset-password\/[\w-]{32}/.exec(html)?.[0] ?? ''
  expect(await seen()).toEqual(ADMIN)
  const password = 'seven quiet marmots knitting'
  await new PlainBrowser(server.url).submit(path, 'password', { password })
  expect(await seen()).toEqual(OUT)
  await expect(alsoSignedIn(person)).rejects.toThrow('refused')
  expect(await seen(await alsoSignedIn(person, password))).toEqual(ADMIN)
})

test('Who is signed out from elsewhere is signed out', async ({ server }) => {
  const { person, seen } = await begin(server, 'admin')
  const elsewhere = await alsoSignedIn(person)
  await elsewhere.submit('/account', 'Sign out everywhere else', {})
  expect(await seen()).toEqual(OUT)
  expect(await seen(elsewhere)).toEqual(ADMIN)
})

test('An invitation that is withdrawn lets nobody in, also who has its form open', async ({ server }) => {
  const admin = await server.browserOf('admin')
  const email = `0-late-${crypto.randomUUID()}@example.org`
  const path = await invitationPath(admin, { email, role: 'admin' })
  const visitor = new PlainBrowser(server.url)
  const hidden = formFields((await visitor.fetch(path)).html, 'password')
  // The first in the list, by address.
  await admin.submit('/members', 'Withdraw', {})
  const reply = await visitor.post(path, hidden, { name: 'Late', password: NEWCOMER_PASSWORD })
  expect([reply.status, visitor.cookie]).toEqual([303, ''])
  expect((await visitor.fetch(path)).html).not.toContain(SECRET)
  await expect(alsoSignedIn({ browser: visitor, email, name: '', page: '' })).rejects.toThrow('refused')
})
