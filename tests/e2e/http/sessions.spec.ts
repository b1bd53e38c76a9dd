import { expect } from '@playwright/test'
import { NEWCOMER_PASSWORD } from '../../support/invite'
import { alsoSignedIn, type Newcomer, newcomer } from '../../support/newcomer'
import { changeRows, rowsOf } from '../../support/own-rows'
import { formFields, locationOf, PlainBrowser } from '../../support/plain-browser'
import { worldTest as test, type WorldServer } from '../../support/world-server-test'

const NAME = 'calms-radar.session_token'
const DAY = 86_400_000
const SIGN_IN = '/sign-in?next=%2Faccount'

const tokenOf = (cookie: string) =>
  decodeURIComponent(cookie)
    .slice(NAME.length + 1)
    .split('.')[0] ?? ''

async function somebody(server: WorldServer): Promise<Newcomer> {
  return newcomer(await server.browserOf('admin'), { role: 'lead' })
}

/** What the account page answers to a cookie: 200, or where it leads to. */
async function answerTo(server: WorldServer, cookie: string): Promise<string> {
  const reply = await new PlainBrowser(server.url).fetch('/account', { headers: { cookie } })
  return reply.status === 200 ? '200' : locationOf(reply)
}

/** Signs in with a cookie that somebody else has put there. */
async function signedInOver(server: WorldServer, email: string, cookie: string): Promise<PlainBrowser> {
  const browser = new PlainBrowser(server.url)
  const hidden = formFields((await browser.fetch('/sign-in')).html, 'email')
  const reply = await browser.post('/sign-in', hidden, { email, password: NEWCOMER_PASSWORD }, server.url, { cookie })
  expect(reply.status).toBe(303)
  return browser
}

test('A token that was there before the sign-in is never taken over', async ({ server }) => {
  const person = await somebody(server)
  for (const forged of [
    `${NAME}=fixed`,
    `${NAME}=${'f'.repeat(32)}.${'A'.repeat(43)}%3D`,
    `${NAME}=${'f'.repeat(32)}.`,
  ]) {
    expect(await answerTo(server, forged)).toBe(SIGN_IN)
    const browser = await signedInOver(server, person.email, forged)
    expect(tokenOf(browser.cookie)).not.toBe(tokenOf(forged))
    expect(await answerTo(server, browser.cookie)).toBe('200')
    expect(await answerTo(server, forged)).toBe(SIGN_IN)
  }
})

test('Signing in over somebody else’s session does not put that session into other hands', async ({ server }) => {
  const [attacker, victim] = [await somebody(server), await somebody(server)]
  const planted = attacker.browser.cookie
  const browser = await signedInOver(server, victim.email, planted)
  expect(tokenOf(browser.cookie)).not.toBe(tokenOf(planted))
  expect((await browser.fetch('/account')).html).toContain(victim.email)
  const { html } = await new PlainBrowser(server.url).fetch('/account', { headers: { cookie: planted } })
  expect(html).not.toContain(victim.email)
})

test('Each sign-in has a token of its own, which no other signature goes with', async ({ server }) => {
  const person = await somebody(server)
  const [one, two] = [await alsoSignedIn(person), await alsoSignedIn(person)]
  expect(tokenOf(one.cookie)).not.toBe(tokenOf(two.cookie))
  const signature = decodeURIComponent(two.cookie).split('.').at(-1) ?? ''
  const mixed = `${NAME}=${encodeURIComponent(`${tokenOf(one.cookie)}.${signature}`)}`
  expect(await answerTo(server, mixed)).toBe(SIGN_IN)
  expect(await answerTo(server, one.cookie)).toBe('200')
})

test('What the database holds is no cookie: without the installation’s secret it opens nothing', async ({ server }) => {
  const person = await somebody(server)
  const [row] = await rowsOf(server, 'SELECT id, token FROM session WHERE token = ?', tokenOf(person.browser.cookie))
  for (const value of [row?.token, `${row?.token}.`, `${row?.token}.${row?.token}`, row?.id]) {
    expect(await answerTo(server, `${NAME}=${encodeURIComponent(String(value))}`)).toBe(SIGN_IN)
  }
  expect(await answerTo(server, person.browser.cookie)).toBe('200')
})

test('Signing out ends the session on the server: its cookie is dead wherever it was copied to', {
  tag: '@several-processes',
}, async ({ server }) => {
  const { browser } = await somebody(server)
  const copied = browser.cookie
  expect(await answerTo(server, copied)).toBe('200')
  const reply = await browser.submit('/', 'Sign out', {})
  expect([reply.status, browser.cookie]).toEqual([303, ''])
  expect(await answerTo(server, copied)).toBe(SIGN_IN)
  expect(await rowsOf(server, 'SELECT id FROM session WHERE token = ?', tokenOf(copied))).toEqual([])
})

test('A session ends after 7 days without use', async ({ server }) => {
  const used = async (ago: number) => {
    const { browser } = await somebody(server)
    const at = new Date(Date.now() - ago).toISOString()
    await changeRows(server, 'UPDATE session SET updated_at = ? WHERE token = ?', at, tokenOf(browser.cookie))
    return browser
  }
  expect(await answerTo(server, (await used(7 * DAY + 60_000)).cookie)).toBe(SIGN_IN)
  const kept = await used(7 * DAY - 600_000)
  expect(await answerTo(server, kept.cookie)).toBe('200')
  // That was a use, which counts from now on.
  const [row] = await rowsOf(server, 'SELECT updated_at AS at FROM session WHERE token = ?', tokenOf(kept.cookie))
  expect(Date.now() - Date.parse(String(row?.at))).toBeLessThan(60_000)
})

test('A session ends 30 days after the sign-in, however much it is used', async ({ server }) => {
  const signedInAgo = async (ago: number) => {
    const { browser } = await somebody(server)
    const token = tokenOf(browser.cookie)
    const [row] = await rowsOf(
      server,
      'SELECT created_at AS at, expires_at AS ends FROM session WHERE token = ?',
      token,
    )
    const shifted = (at: unknown) => new Date(Date.parse(String(at)) - ago).toISOString()
    const times = [shifted(row?.at), shifted(row?.ends)]
    await changeRows(server, 'UPDATE session SET created_at = ?, expires_at = ? WHERE token = ?', ...times, token)
    return { browser, token, ends: times[1] }
  }
  expect(await answerTo(server, (await signedInAgo(30 * DAY)).browser.cookie)).toBe(SIGN_IN)
  const { browser, token, ends } = await signedInAgo(30 * DAY - 600_000)
  expect(await answerTo(server, browser.cookie)).toBe('200')
  expect(await rowsOf(server, 'SELECT expires_at AS ends FROM session WHERE token = ?', token)).toEqual([{ ends }])
})
