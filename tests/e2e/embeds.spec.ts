import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { signedIn } from '../support/admin'
import { PlainBrowser } from '../support/plain-browser'
import { resultsTest as test } from '../support/results-test'

test.describe.configure({ timeout: 90_000 })
test.use({ expectedErrors: /404/ })

/** Makes a link to a report. @returns its path. */
async function sharedLink(url: string, report: string): Promise<string> {
  const admin = await signedIn(url)
  const { html } = await admin.submit(`/assessments/${report}`, 'days', { days: '7' })
  const path = /\/r\/[\w-]{32}/.exec(html)?.[0]
  if (path === undefined) throw new Error('There is no link')
  return path
}

/** Ends the links to a report, the last first. */
async function revokeLinks(url: string, report: string): Promise<void> {
  const admin = await signedIn(url)
  while ((await admin.fetch(`/assessments/${report}`)).html.includes('name="linkId"')) {
    await admin.submit(`/assessments/${report}`, 'linkId', {})
  }
}

test('A badge and a radar stand on a page of another site until their link is revoked', async ({
  browser,
  resultsServer: { url, results },
}) => {
  await revokeLinks(url, results.report)
  const link = `${url}${await sharedLink(url, results.report)}`
  const wiki = createServer((_, reply) => {
    reply.setHeader('content-type', 'text/html')
    reply.end(`<img alt="Badge" src="${link}/badge.svg"><img alt="Radar" src="${link}/radar.svg?theme=dark">`)
  })
  await new Promise<void>((done) => wiki.listen(0, '127.0.0.1', done))
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  try {
    const guest = await context.newPage()
    const width = (name: string) =>
      guest.getByRole('img', { name }).evaluate((image) => (image as HTMLImageElement).naturalWidth)
    await guest.goto(`http://127.0.0.1:${(wiki.address() as AddressInfo).port}/`)
    expect(await width('Badge')).toBeGreaterThan(100)
    expect(await width('Radar')).toBe(720)
    // Drawn on a page of its own it is what it was drawn as, and still asks for nothing.
    await guest.goto(`${link}/radar.svg`)
    await expect(guest.locator('svg > title')).toHaveText(/Wayfinders/)
    expect(await context.cookies()).toEqual([])

    await revokeLinks(url, results.report)
    for (const picture of ['badge.svg', 'radar.svg']) {
      const reply = await guest.goto(`${link}/${picture}`)
      expect(reply?.status()).toBe(404)
      await expect(guest.locator('svg > title')).toHaveText('CALMS: no longer available')
    }
  } finally {
    await context.close()
    await new Promise((done) => wiki.close(done))
  }
})

test('Both say on how many answers they rest and in whose voice, and nothing that the page does not show', {
  tag: '@any-width',
}, async ({ resultsServer: { url, results } }) => {
  const link = await sharedLink(url, results.report)
  const visitor = new PlainBrowser(url)
  const text = async (address: string) => (await visitor.fetch(address)).html.replaceAll('\u00a0', ' ')
  // One pillar of the members' is withheld, so they have no overall score; the lead has answered for all.
  const badge = await text(`${link}/badge.svg?voice=member`)
  expect(badge).toMatch(/<title>CALMS: 4 of 5 pillars scored · n = 4 to 5 · Members/)
  const [, score = 'none'] =
    /<title>CALMS: (\d\.\d\d) of 5 · n = 1 · Lead/.exec(await text(`${link}/badge.svg?voice=lead`)) ?? []
  expect(await text(`${link}?voice=lead`)).toContain(score)
  expect(await text(`${link}/radar.svg?voice=member`)).toMatch(/>n = 4 to 5 · Culture \d\.\d/)
  for (const picture of ['badge.svg', 'radar.svg']) {
    for (const hidden of ['Not at night.', 'Lookouts', 'Winter']) {
      expect(await text(`${link}/${picture}?voice=member`)).not.toContain(hidden)
    }
  }
})

test('Only the pictures may be used by other sites, and they are asked for again each time', {
  tag: '@any-width',
}, async ({ resultsServer: { url, results } }) => {
  const link = await sharedLink(url, results.report)
  const visitor = new PlainBrowser(url)
  for (const picture of ['badge.svg', 'radar.svg']) {
    const { headers, status } = await visitor.fetch(`${link}/${picture}`)
    expect(status).toBe(200)
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.* sandbox$/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    expect(headers.get('cache-control')).toContain('no-cache')
    expect(headers.getSetCookie()).toEqual([])
    const again = await visitor.fetch(`${link}/${picture}`, { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect([again.status, again.html]).toEqual([304, ''])
    const unknown = await visitor.fetch(`/r/${'x'.repeat(32)}/${picture}`)
    expect([unknown.status, unknown.headers.get('cache-control')]).toEqual([404, 'no-store'])
  }
  const page = await visitor.fetch(link)
  expect(page.headers.get('cross-origin-resource-policy')).toBe('same-origin')
})

test('Beside each link stand the texts to paste', async ({ page, resultsServer: { url, results } }) => {
  const link = await sharedLink(url, results.report)
  await page.goto(`/assessments/${results.report}`)
  await page.getByText('Show it in a wiki or a README').first().click()
  const markdown = await page.getByLabel('Markdown').first().inputValue()
  expect(markdown).toContain('/badge.svg)](')
  const html = page.getByLabel('HTML').first()
  await expect(html).toHaveValue(/<img src="http[^"]+\/radar\.svg" alt="CALMS results">/)
  expect(await page.content()).toContain(link)
  await expectAccessible(page)
})
