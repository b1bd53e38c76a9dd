import { expect } from '@playwright/test'
import { signedIn } from '../../support/admin'
import { answeringTest as test } from '../../support/answering-test'
import type { GivenRound } from '../../support/given-round'
import { changeRows } from '../../support/own-rows'
import { formFields, PlainBrowser } from '../../support/plain-browser'

const LEVEL = { practiceId: 'culture.swarming', answer: 3, comment: '' }
const newKey = () => crypto.randomUUID().replaceAll('-', '')

/** Sends answers as the page's script does. */
function post(browser: PlainBrowser, link: string, body: unknown) {
  const headers = { origin: browser.origin, 'content-type': 'application/json' }
  return browser.fetch(`${link}/answers`, { method: 'POST', headers, body: JSON.stringify(body) })
}

/** Sends the form of a link as a browser without script does. */
async function submit(browser: PlainBrowser, link: string, values: Record<string, string>) {
  return browser.submit(`${link}/answer`, 'key', values)
}

test('What leads nowhere looks the same, whether it is unknown, used, closed or not yet open', async ({
  answering,
}) => {
  const [used, closed] = [await answering.round(), await answering.round()]
  const planned = await answering.plannedRound()
  expect(
    (await post(new PlainBrowser(answering.url), used.personalLink, { key: newKey(), answers: [LEVEL] })).status,
  ).toBe(204)
  await answering.close(closed)
  const unknown = `/a/${'x'.repeat(32)}`
  for (const page of ['', '/answer']) {
    const told = await Promise.all(
      [unknown, used.personalLink, closed.link, closed.personalLink, planned.link].map(async (link) => {
        const { status, html, headers } = await new PlainBrowser(answering.url).fetch(link + page)
        const same = [...headers].filter(
          ([name]) => !['date', 'content-security-policy', 'content-length'].includes(name),
        )
        const shown = html.replaceAll(link.slice(3), 'TOKEN')
        return JSON.stringify([status, withoutNonces(shown), withoutNonces(JSON.stringify(same))])
      }),
    )
    expect(told[0]).toContain('This link takes no answers')
    expect(JSON.parse(told[0] ?? '')[0]).toBe(404)
    expect(new Set(told).size).toBe(1)
  }
})

const withoutNonces = (html: string) => html.replaceAll(/nonce(\\?"?[:=]\\?")[^"\\]+/g, 'nonce$1')

test('The pages need no session, say nothing of it, and set no cookie', async ({ answering }) => {
  const { link } = await answering.round()
  const admin = await signedIn(answering.url)
  for (const path of [link, `${link}/answer`, '/anonymity', `/a/${'x'.repeat(32)}`]) {
    for (const browser of [admin, new PlainBrowser(answering.url)]) {
      const { html, headers } = await browser.fetch(path)
      expect(headers.getSetCookie()).toEqual([])
      expect(html).not.toContain('Ada Admin')
      expect(html).not.toContain('Sign out')
      expect(html).not.toContain('<nav aria-label="Main"')
    }
  }
})

test('Requests with the same key store once, however many come at once', async ({ answering }) => {
  const round = await answering.round()
  const key = newKey()
  const replies = await Promise.all(
    Array.from({ length: 10 }, () => post(new PlainBrowser(answering.url), round.link, { key, answers: [LEVEL] })),
  )
  expect(replies.map(({ status }) => status)).toEqual(Array(10).fill(204))
  expect(await answering.stored(round)).toHaveLength(1)
})

test('A receipt holds for its browser whatever key is sent, and a personal link for no second one', async ({
  answering,
}) => {
  const round = await answering.round()
  for (const link of [round.link, round.personalLink]) {
    const browser = new PlainBrowser(answering.url)
    expect((await post(browser, link, { key: newKey(), answers: [LEVEL] })).status).toBe(204)
    expect(browser.lastSet).toMatch(/^answered_[\w-]+=[\w-]+; Path=\/a; Expires=.+; HttpOnly; SameSite=lax$/i)
    expect((await post(browser, link, { key: newKey(), answers: [{ ...LEVEL, answer: 5 }] })).status).toBe(204)
  }
  expect((await answering.stored(round)).map(({ answers }) => answers)).toEqual([
    { 'culture.swarming': 5 },
    { 'culture.swarming': 5 },
  ])
  const other = await post(new PlainBrowser(answering.url), round.personalLink, { key: newKey(), answers: [LEVEL] })
  expect(other.status).toBe(404)
})

test('Only who has the receipt withdraws', async ({ answering }) => {
  const round = await answering.round()
  const browser = new PlainBrowser(answering.url)
  await post(browser, round.link, { key: newKey(), answers: [LEVEL] })
  const form = formFields((await browser.fetch(round.link)).html, 'Yes, delete my answers')
  const other = new PlainBrowser(answering.url)
  await post(other, round.link, { key: newKey(), answers: [LEVEL] })
  const stranger = await new PlainBrowser(answering.url).post(round.link, form)
  expect(stranger.headers.get('location')).toContain('done=not-withdrawn')
  expect(await answering.stored(round)).toHaveLength(2)
  const own = await browser.post(round.link, form)
  expect(own.headers.get('location')).toContain('done=withdrawn')
  expect(browser.cookie).toBe('')
  expect(await answering.stored(round)).toHaveLength(1)
})

test('What cannot be accepted is refused and stores nothing', async ({ answering }) => {
  const round = await answering.round()
  const refused: unknown[] = [
    null,
    [],
    { key: newKey(), answers: {} },
    { key: 'short', answers: [LEVEL] },
    { key: 7, answers: [LEVEL] },
    { key: newKey(), answers: [] },
    { key: newKey(), answers: [{ ...LEVEL, answer: null }] },
    { key: newKey(), answers: [{ ...LEVEL, answer: 6 }] },
    { key: newKey(), answers: [{ ...LEVEL, practiceId: 'culture.unknown' }] },
    { key: newKey(), answers: [{ ...LEVEL, name: 'Mo' }] },
    { key: newKey(), answers: [LEVEL], name: 'Mo' },
    { key: newKey(), answers: Array(40).fill(LEVEL) },
  ]
  for (const body of refused) {
    const { status, html } = await post(new PlainBrowser(answering.url), round.link, body)
    expect.soft(status, JSON.stringify(body)?.slice(0, 80)).toBe(422)
    expect(JSON.parse(html)).toMatchObject({ status: 422, code: 'invalid' })
  }
  expect(await answering.stored(round)).toEqual([])
})

test('Too large a body is refused in words, for scripts and for people', async ({ answering }) => {
  const { link } = await answering.round()
  const browser = new PlainBrowser(answering.url)
  const large = 'x'.repeat(70_000)
  const json = await post(browser, link, { key: newKey(), answers: [{ ...LEVEL, comment: large }] })
  expect([json.status, JSON.parse(json.html).code]).toEqual([413, 'too-large'])
  const { html } = await browser.fetch(`${link}/answer`)
  const values = { 'comment:culture.swarming': large }
  const plain = await browser.post(`${link}/answer`, formFields(html, 'key'), values, answering.url, {
    accept: 'text/html',
  })
  expect(plain.status).toBe(413)
  expect(plain.headers.get('content-type')).toContain('text/plain')
  expect(plain.html).toContain('Nothing is lost: go back with your browser')
})

test('A form sent after the close, or to a link that was replaced, comes back with all that was said', async ({
  answering,
}) => {
  const ends: [(round: GivenRound) => Promise<void>, string][] = [
    [answering.close, 'Your answers came too late'],
    [answering.replaceLink, 'Nothing was stored'],
  ]
  for (const [end, heading] of ends) {
    const round = await answering.round()
    const browser = new PlainBrowser(answering.url)
    const { html } = await browser.fetch(`${round.link}/answer`)
    await end(round)
    const values = { 'answer:culture.swarming': '2', 'comment:culture.swarming': '<b>Said</b> late' }
    const reply = await browser.post(`${round.link}/answer`, formFields(html, 'key'), values)
    expect(reply.html).toContain(`>${heading}</h1>`)
    expect(reply.html).toContain('2, Managed\n  Comment: &lt;b&gt;Said&lt;/b&gt; late</textarea>')
    expect(reply.headers.getSetCookie()).toEqual([])
    expect(await answering.stored(round)).toEqual([])
  }
})

test('A form sent twice stores once', async ({ answering }) => {
  const round = await answering.round()
  const browser = new PlainBrowser(answering.url)
  const { html } = await browser.fetch(`${round.link}/answer`)
  const form = formFields(html, 'key')
  expect(form.key).toMatch(/^[\w-]{43}$/)
  for (const as of [browser, browser, new PlainBrowser(answering.url)]) {
    const reply = await as.post(`${round.link}/answer`, form, { 'answer:culture.swarming': '4' })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, round.link])
  }
  expect(await answering.stored(round)).toHaveLength(1)
  expect((await submit(new PlainBrowser(answering.url), round.link, { 'answer:culture.swarming': '4' })).status).toBe(
    303,
  )
  expect(await answering.stored(round)).toHaveLength(2)
})

test('A cookie that is no receipt is as if it were not there', async ({ answering }) => {
  const round = await answering.round()
  const first = new PlainBrowser(answering.url)
  await post(first, round.link, { key: newKey(), answers: [LEVEL] })
  const [name = ''] = first.cookie.split('=')
  for (const value of ['x', '%00', 'lead', '{}', 'a b', 'y'.repeat(500)]) {
    const headers = { origin: answering.url, 'content-type': 'application/json', cookie: `${name}=${value}` }
    const body = JSON.stringify({ key: newKey(), answers: [LEVEL] })
    const browser = new PlainBrowser(answering.url)
    expect((await browser.fetch(round.link, { headers: { cookie: `${name}=${value}` } })).status, value).toBe(200)
    expect((await browser.fetch(`${round.link}/answers`, { method: 'POST', headers, body })).status, value).toBe(204)
  }
  expect(await answering.stored(round)).toHaveLength(7)
})

test('Nothing of who answers is written to the log', async ({ answering }) => {
  const round = await answering.round()
  const key = newKey()
  await post(new PlainBrowser(answering.url), round.link, { key, answers: [{ ...LEVEL, comment: 'Zugvogel' }] })
  for (const secret of [key, round.link.slice(3), round.personalLink.slice(3), 'Zugvogel']) {
    expect(answering.output()).not.toContain(secret)
  }
})

test('Who guesses links must wait, and is told so; real links go on working', async ({ answering }) => {
  const { link } = await answering.round()
  const browser = new PlainBrowser(answering.url)
  let status = 404
  for (let tries = 0; status === 404 && tries < 200; tries++) {
    status = (await browser.fetch(`/a/${crypto.randomUUID()}`)).status
  }
  expect(status).toBe(429)
  const { html, headers } = await browser.fetch(`/a/${crypto.randomUUID()}/answer`)
  expect(html).toContain('Too many tries')
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await post(browser, `/a/${crypto.randomUUID()}`, { key: newKey(), answers: [LEVEL] })).status).toBe(429)
  expect((await browser.fetch(link)).status).toBe(200)
  expect((await post(browser, link, { key: newKey(), answers: [LEVEL] })).status).toBe(204)
  // Other tests of this app also open links that lead nowhere.
  await changeRows(answering, 'DELETE FROM rate_limit')
})
