import { expect } from '@playwright/test'
import { type AnsweringServer, answeringTest as test } from '../../support/answering-test'
import type { GivenRound } from '../../support/given-round'
import { changeRows } from '../../support/own-rows'
import { formFields, PlainBrowser } from '../../support/plain-browser'
import { rawRequest } from '../../support/raw-request'

const BROWSER = { headers: { accept: 'text/html' } }

/** A page as somebody gets it who has never been here. */
const opened = (answering: AnsweringServer, path: string) => new PlainBrowser(answering.url).fetch(path, BROWSER)

const nonceOf = (html: string) => /<script[^>]* nonce="([^"]+)"/.exec(html)?.[1] ?? ''
const keyOf = (html: string) => formFields(html, 'key').key ?? ''

test('Whoever opens a team’s link after another gets the same page, with a nonce and a key of their own', {
  tag: '@several-processes',
}, async ({ answering }) => {
  const { link } = await answering.round()
  for (const path of [link, `${link}/answer`]) {
    const all = [await opened(answering, path), await opened(answering, path), await opened(answering, path)]
    const pages = all.map(({ html, headers }) => {
      const nonce = nonceOf(html)
      expect(headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
      expect(headers.get('cache-control')).toContain('no-store')
      expect(headers.getSetCookie()).toEqual([])
      for (const [tag] of html.matchAll(/<script\b[^>]*>/g)) expect(tag).toContain(`nonce="${nonce}"`)
      const key = path === link ? 'none' : keyOf(html)
      return { nonce, key, rest: html.replaceAll(nonce, 'NONCE').replaceAll(key, 'KEY') }
    })
    expect(new Set(pages.map(({ nonce }) => nonce)).size).toBe(3)
    expect(new Set(pages.map(({ key }) => key)).size).toBe(path === link ? 1 : 3)
    // Of the form, what Next seals anew each time it makes it is left out.
    const alike = pages.map(({ rest }) => rest.replaceAll(/"[\w+/=]{100,}"/g, 'SEALED').replaceAll(/\$\w+:\w+/g, ''))
    expect(new Set(alike.map((html) => html.length)).size).toBe(1)
  }
})

test('A page that is sent again asks for its letters from its head, behind all that it is painted with', async ({
  answering,
}) => {
  const { link } = await answering.round()
  for (const path of [link, `${link}/answer`]) {
    await opened(answering, path)
    const { html } = await opened(answering, path)
    const [tag = ''] = /<link rel="preload"[^>]*as="font"[^>]*>/.exec(html.split('</head>')[0] ?? '') ?? []
    expect(tag).toContain('fetchPriority="low"')
    const letters = await fetch(answering.url + (/href="([^"]+)"/.exec(tag)?.[1] ?? ''))
    expect(letters.status).toBe(200)
    expect(letters.headers.get('content-type')).toBe('font/woff2')
  }
})

test('Two browsers without script that got the same page send two answers', async ({ answering }) => {
  const round = await answering.round()
  const path = `${round.link}/answer`
  await opened(answering, path)
  for (const level of ['2', '4']) {
    const browser = new PlainBrowser(answering.url)
    const { html } = await browser.fetch(path, BROWSER)
    const sent = await browser.post(path, formFields(html, 'key'), { 'answer:culture.swarming': level })
    expect(sent.status).toBe(303)
  }
  const levels = (await answering.stored(round)).map(({ answers }) => answers['culture.swarming'])
  expect(levels.sort()).toEqual([2, 4])
})

const renamed = ({ assessmentId }: GivenRound, name: string) =>
  `UPDATE team SET name = '${name} ' || id WHERE id = (SELECT team_id FROM assessment WHERE id = '${assessmentId}')`

test('What a page tells is never old: a new name or close is there at the next look', async ({ answering }) => {
  const round = await answering.round()
  for (const path of [round.link, `${round.link}/answer`]) {
    await opened(answering, path)
    await changeRows(answering, renamed(round, 'Renamed'))
    expect((await opened(answering, path)).html).toContain('Renamed ')
    await changeRows(answering, renamed(round, 'Once more'))
    expect((await opened(answering, path)).html).toContain('Once more ')
  }
  await answering.close(round)
  for (const path of [round.link, `${round.link}/answer`]) {
    const { status, html } = await opened(answering, path)
    expect(status).toBe(404)
    expect(html).toContain('This link takes no answers')
  }
})

test('A link that was replaced leads nowhere at once', async ({ answering }) => {
  const round = await answering.round()
  expect((await opened(answering, round.link)).status).toBe(200)
  await answering.replaceLink(round)
  expect((await opened(answering, round.link)).status).toBe(404)
})

test('Who has answered gets their own page, and others go on to get theirs', async ({ answering }) => {
  const { link } = await answering.round()
  await opened(answering, link)
  const browser = new PlainBrowser(answering.url)
  const { html } = await browser.fetch(`${link}/answer`, BROWSER)
  await browser.post(`${link}/answer`, formFields(html, 'key'), { 'answer:culture.swarming': '3' })
  expect((await browser.fetch(link, BROWSER)).html).toContain('Thank you')
  expect((await opened(answering, link)).html).not.toContain('Thank you')
})

test('What somebody has typed into a form that is refused is shown to nobody else', async ({ answering }) => {
  const { link } = await answering.round()
  const path = `${link}/answer`
  const refused = [
    { 'comment:culture.swarming': 'typed in confidence' },
    { 'answer:culture.swarming': '5', 'comment:culture.swarming': `typed in confidence ${'x'.repeat(2_001)}` },
  ]
  for (const values of refused) {
    const somebody = new PlainBrowser(answering.url)
    const { html } = await somebody.fetch(path, BROWSER)
    const reply = await somebody.post(path, formFields(html, 'key'), values, answering.url, BROWSER.headers)
    expect([reply.status, reply.html.includes('typed in confidence')]).toEqual([200, true])
    for (const address of [link, path]) {
      const other = (await opened(answering, address)).html
      expect(other).not.toContain('typed in confidence')
      expect(other).not.toMatch(/<input[^>]* checked/)
    }
  }
})

test('Only the headers may be asked for, and what comes then is not kept', async ({ answering }) => {
  const { link } = await answering.round()
  for (const path of [link, `${link}/answer`]) {
    const head = await new PlainBrowser(answering.url).fetch(path, { ...BROWSER, method: 'HEAD' })
    expect([head.status, head.html]).toEqual([200, ''])
    expect((await opened(answering, path)).html).toContain('</html>')
    expect((await opened(answering, path)).html).toContain('</html>')
  }
})

test('Under a foreign name there is neither a kept page nor a way to answer', async ({ answering }) => {
  const { link } = await answering.round()
  await opened(answering, link)
  const foreign = { host: 'evil.example', origin: 'http://evil.example', ...BROWSER.headers }
  expect((await rawRequest(answering.url + link, 'GET', foreign)).status).toBe(421)
  const sent = await rawRequest(`${answering.url}${link}/answers`, 'POST', { ...foreign, 'content-length': '2' }, [
    '{}',
  ])
  expect(sent.status).toBe(421)
  expect(sent.headers['content-security-policy']).toContain("default-src 'none'")
})
