import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { ADMIN, signedIn } from '../../support/admin'
import { e2eRun } from '../../support/e2e-run'
import { ownServer } from '../../support/own-server'
import { formFields, locationOf, PlainBrowser } from '../../support/plain-browser'

/** An installation that nobody has set up. */
const NEW = { SETUP_EMAIL: '', SETUP_NAME: '', SETUP_PASSWORD: '', SETUP_WORKSPACE: '' }

const ADDRESSES = [
  '/',
  '/dashboard',
  '/scoring',
  '/check',
  '/sign-in',
  '/sign-in/second-factor',
  '/account',
  '/no-workspace',
  '/teams/1',
  '/assessments/1',
]

const tokenIn = (output: string) => /the set-up token is (\S+)\)/.exec(output)?.[1] ?? ''

test.describe.configure({ timeout: 120_000 })

test('Before the set-up nothing else answers, and afterwards the set-up is gone for good', {
  tag: '@several-processes',
}, async () => {
  const server = await ownServer({ isNew: true, variables: NEW })
  try {
    const token = tokenIn(server.output())
    expect(token).toHaveLength(32)
    expect(server.output()).toContain(`/set-up?token=${token}`)
    const browser = new PlainBrowser(server.url)
    for (const address of ADDRESSES) {
      const reply = await browser.fetch(address)
      expect.soft([reply.status, locationOf(reply)], address).toEqual([307, '/set-up'])
    }
    const page = await browser.fetch('/set-up')
    const hidden = formFields(page.html, 'token')
    const { workspace, ...person } = ADMIN
    const values = { ...person, workspace, token }

    // Refused, with what was typed still there, and nothing made.
    const guessed = await browser.post('/set-up', hidden, { ...values, token: 'x'.repeat(32) })
    expect(guessed.html).toContain('This is not the token that npm start has printed.')
    const weak = await browser.post('/set-up', hidden, { ...values, password: 'password1234' })
    expect(weak.html).toContain('easy to guess')
    expect(weak.html).toContain(ADMIN.email)
    expect(weak.html).not.toContain('password1234')
    expect(weak.html).not.toContain(`value="${token}"`)
    const unnamed = await browser.post('/set-up', hidden, { ...values, name: ' ', email: 'nobody' })
    expect(unnamed.html).toContain('Type a name.')
    expect(unnamed.html).toContain('Type an e-mail address')
    expect(locationOf(await browser.fetch('/'))).toBe('/set-up')

    // Two at the same moment: one is the admin, the other finds nothing any more.
    const second = new PlainBrowser(server.url)
    const replies = await Promise.all([
      browser.post('/set-up', hidden, values),
      second.post('/set-up', hidden, { ...values, email: 'second@example.org' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([303, 404])

    const stranger = new PlainBrowser(server.url)
    expect((await stranger.fetch(`/set-up?token=${token}`)).status).toBe(404)
    expect((await stranger.post('/set-up', hidden, { ...values, email: 'third@example.org' })).status).toBe(404)
    expect(locationOf(await stranger.fetch('/'))).toBe('/sign-in')
    expect(server.output()).not.toContain(ADMIN.password)
  } finally {
    await server.stop()
  }
})

test('Guessing the token is slowed down', async () => {
  const server = await ownServer({ isNew: true, variables: NEW })
  try {
    const browser = new PlainBrowser(server.url)
    const hidden = formFields((await browser.fetch('/set-up')).html, 'token')
    const statuses: number[] = []
    for (let index = 0; index < 32; index++) {
      const values = { ...ADMIN, token: `guess ${index}` }
      statuses.push((await browser.post('/set-up', hidden, values)).status)
    }
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(200))
    expect(statuses.slice(30)).toEqual([429, 429])
  } finally {
    await server.stop()
  }
})

test('An installation that is set up by its variables prints no token, and lets the admin in', async () => {
  const server = await ownServer({ isNew: true })
  try {
    expect(server.output()).toContain(`Set up the workspace ${ADMIN.workspace}`)
    expect(tokenIn(server.output())).toBe('')
    expect((await new PlainBrowser(server.url).fetch('/set-up')).status).toBe(404)
    expect((await (await signedIn(server.url)).fetch('/')).status).toBe(200)
    expect(server.output()).not.toContain(ADMIN.password)
  } finally {
    await server.stop()
  }
})

test('A secret that is not given is made beside a SQLite file and not printed; PostgreSQL needs one', async () => {
  const starting = ownServer({ isNew: true, variables: { AUTH_SECRET: '' } })
  if (e2eRun().provider === 'postgresql') {
    await expect(starting).rejects.toThrow('AUTH_SECRET must be set, since the data is not on this machine')
    return
  }
  const server = await starting
  try {
    const secret = readFileSync(new URL('auth-secret', server.database), 'utf8').trim()
    expect(secret.length).toBeGreaterThanOrEqual(32)
    expect(server.output()).not.toContain(secret)
  } finally {
    await server.stop()
  }
})
