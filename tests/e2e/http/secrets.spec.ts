import { expect, test } from '@playwright/test'
import { mailServer } from '../../support/mail-server'
import { changeRows, storedBytes } from '../../support/own-rows'
import { type OwnServer, ownServer } from '../../support/own-server'
import { formFields, type PlainReply } from '../../support/plain-browser'
import { provocations, provoke } from '../../support/provoked-errors'
import { RecordingBrowser } from '../../support/recording-browser'
import { type Made, type Secrets, secretsMade } from '../../support/secrets-made'
import { fromBase32 } from '../../support/totp'

test.describe.configure({ timeout: 180_000, mode: 'serial' })

const AUTH_SECRET = crypto.randomUUID()
const PASSWORDS = /password/
/** What must not be stored as it is: all but the sessions' tokens, which are no use without AUTH_SECRET. */
const UNSTORED = /password|invitation|reset|set-up|factor|recovery|signature|AUTH_SECRET/
/** Traces of the machine and of what the app is made of. */
const INSIDES = /\bat \S+ \(|node_modules|\.tsx?:\d|\.m?js:\d|SQLITE|[Pp]risma|webpack|turbopack:|SELECT |INSERT /

let server: OwnServer
let made: Made
let secrets: Secrets
let closeMails: () => Promise<void>

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const mails = await mailServer()
  closeMails = mails.close
  const nobody = { SETUP_EMAIL: '', SETUP_NAME: '', SETUP_PASSWORD: '', SETUP_WORKSPACE: '' }
  const mail = { SMTP_URL: mails.url, MAIL_FROM: 'radar@example.org' }
  server = await ownServer({ isNew: true, variables: { ...nobody, ...mail, AUTH_SECRET } })
  made = await secretsMade(server, mails)
  secrets = { ...made.secrets, AUTH_SECRET }
})

test.afterAll(async () => {
  await server.stop()
  await closeMails()
})

/** Which secrets a text holds, also as they stand in an address. */
const secretsIn = (text: string) =>
  Object.entries(secrets).flatMap(([name, value]) =>
    text.includes(value) || text.includes(encodeURIComponent(value)) ? [name] : [],
  )

test('All secrets were really made', () => {
  expect(Object.entries(secrets).filter(([, value]) => value.length < 8)).toEqual([])
  expect(Object.keys(secrets).filter((name) => name.startsWith('recovery'))).toHaveLength(10)
  expect(made.replies.filter(({ status }) => status >= 500)).toEqual([])
})

test('The log tells the set-up’s token, which is good once, and no other secret', () => {
  expect(secretsIn(server.output())).toEqual(['set-up token'])
})

test('A reply holds a secret only where it is handed out, and at its own address', () => {
  const told = made.replies.flatMap((reply) => {
    const text = JSON.stringify([...reply.headers].filter(([name]) => name !== 'set-cookie')) + reply.html
    const place = `${reply.method} ${reply.address.replace(/[\w-]{36}|(?<=\/)[\w.-]{32,34}$/, '…')}`
    return secretsIn(text)
      .filter((name) => !reply.address.includes(secrets[name] ?? ''))
      .map((name) => `${place}: ${name.replace(/ \d$/, '')}`)
  })
  expect([...new Set(told)].sort()).toEqual([
    'POST /account/second-factor: recovery code',
    'POST /account/second-factor: second factor’s key as it is typed',
    'POST /members/…: handed-on reset',
    'POST /members/…: unused reset',
    'POST /members: invitation',
    'POST /members: unused invitation',
  ])
})

test('No password leads on in an address, and none is sent back', () => {
  const sent = made.replies.map(({ headers, html, address }) => `${headers.get('location')} ${address} ${html}`)
  expect(secretsIn(sent.join('\n')).filter((name) => PASSWORDS.test(name))).toEqual([])
})

test('Pages, the audit log and exports hold none of them', async () => {
  const paths = ['/', '/dashboard', '/members', '/settings', '/audit', '/account', '/account/second-factor', '/nothing']
  const exports = ['/settings/export', '/settings/archive', '/audit/export', '/account/export']
  for (const browser of [made.admin, made.person]) {
    for (const path of [...paths, ...exports]) {
      const { html, headers, status } = await browser.fetch(path)
      expect.soft(status, path).toBe(path === '/nothing' ? 404 : 200)
      expect.soft(secretsIn(html + JSON.stringify([...headers])), path).toEqual([])
    }
  }
})

test('The database holds none that could be used, and the search would find them', async () => {
  const bytes = await storedBytes(server)
  const stored = Object.entries(secrets).filter(([, value]) => bytes.includes(value))
  expect(stored.filter(([name]) => UNSTORED.test(name))).toEqual([])
  expect(stored.map(([name]) => name).filter((name) => name.startsWith('cookie')).length).toBeGreaterThan(0)
  expect(bytes.includes(fromBase32(secrets['second factor’s key'] ?? ''))).toBe(false)
  for (const code of Object.entries(secrets).filter(([name]) => name.startsWith('recovery'))) {
    expect(bytes.includes(code[1].replace('-', ''))).toBe(false)
  }
})

test('Requests that something is wrong with are answered without secrets and without the insides', async () => {
  const secret = `typed-${crypto.randomUUID()}`
  secrets['what was sent'] = secret
  const places = [
    `/invitations/${secrets['unused invitation']}`,
    `/reset-password/${secrets['unused reset']}`,
    '/sign-in',
    '/account',
    '/members',
    '/settings/export',
    '/api/auth/callback/oidc',
  ]
  const { cookie } = made.admin
  for (const place of places) {
    for (const [name, provocation] of Object.entries(provocations(secret))) {
      const reply = await provoke(server.url, place, provocation, cookie)
      const told = secretsIn(reply.text + JSON.stringify(reply.headers)).filter(
        (one) => !place.includes(secrets[one] ?? ''),
      )
      expect.soft(told, `${name} at ${place}`).toEqual([])
      expect.soft(INSIDES.exec(reply.text)?.[0], `${name} at ${place}`).toBeUndefined()
      expect.soft(reply.text.includes(process.cwd()), `${name} at ${place}`).toBe(false)
    }
  }
  expect(secretsIn(server.output())).toEqual(['set-up token'])
})

/** What fails with a table away, in which somebody types or uses something secret. */
const FAILING: Record<string, (browser: RecordingBrowser) => Promise<PlainReply>> = {
  session: (browser) =>
    post(browser, '/sign-in', 'email', { email: 'ada@example.org', password: secrets['owner password'] }),
  account: (browser) =>
    post(browser, '/sign-in', 'email', { email: 'ada@example.org', password: secrets['owner password'] }),
  invitation: (browser) => browser.fetch(`/invitations/${secrets['unused invitation']}`),
  verification: (browser) => browser.fetch(`/reset-password/${secrets['unused reset']}`),
  rate_limit: (browser) => browser.fetch(`/reset-password/${'a'.repeat(32)}`),
  two_factor: (browser) => post(browser, '/account/second-factor', 'off', { password: secrets['third password'] }),
}
let forms: Record<string, Record<string, string>> = {}

function post(browser: RecordingBrowser, path: string, field: string, values: Record<string, string | undefined>) {
  return browser.post(path, forms[`${path} ${field}`] ?? {}, values as Record<string, string>)
}

test('A failure in the midst of it says nothing either, in the reply or in the log', async () => {
  const signedOut = new RecordingBrowser(server.url, [])
  forms = {
    '/sign-in email': formFields((await signedOut.fetch('/sign-in')).html, 'email'),
    '/account/second-factor off': formFields((await made.person.fetch('/account/second-factor')).html, 'off'),
  }
  for (const [table, attempt] of Object.entries(FAILING)) {
    await changeRows(server, `ALTER TABLE "${table}" RENAME TO away`)
    const reply = await attempt(table === 'two_factor' ? made.person : signedOut)
    await changeRows(server, `ALTER TABLE away RENAME TO "${table}"`)
    expect.soft(reply.status, table).toBe(500)
    const own = (name: string) => reply.address.includes(secrets[name] ?? '')
    expect
      .soft(
        secretsIn(reply.html).filter((name) => !own(name)),
        table,
      )
      .toEqual([])
    expect.soft(INSIDES.exec(reply.html)?.[0], table).toBeUndefined()
    expect.soft(reply.html, table).not.toContain(process.cwd())
  }
  expect(secretsIn(server.output())).toEqual(['set-up token'])
})
