import { type Browser, expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { ADMIN, signedIn } from '../support/admin'
import { changeRows } from '../support/own-rows'
import { isRedirect, PlainBrowser } from '../support/plain-browser'
import { resultsTest as test } from '../support/results-test'

test.describe.configure({ timeout: 90_000 })

const COMMENT = 'Not at night.'

/** Makes a link on a report's page. @returns its address. */
async function makeLink(page: Page, report: string, days = '30 days'): Promise<string> {
  await page.goto(`/assessments/${report}`)
  const share = page.getByRole('region', { name: 'Share this report' })
  await share.getByLabel('For how long').selectOption(days)
  await share.getByRole('button', { name: 'Make a link' }).click()
  await expect(share.getByText('The link is made.')).toBeVisible()
  return share.getByLabel('Link that ends on').first().inputValue()
}

/** A page of somebody without an account. */
async function visitor(browser: Browser, baseURL: string | undefined, javaScriptEnabled = true): Promise<Page> {
  const storageState = { cookies: [], origins: [] }
  const context = await browser.newContext({ ...(baseURL && { baseURL }), storageState, javaScriptEnabled })
  const strangers: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) strangers.push(request.url())
  })
  context.on('close', () => expect(strangers).toEqual([]))
  return context.newPage()
}

for (const withScript of [true, false]) {
  test.describe(withScript ? 'With script' : 'Without script', { tag: withScript ? [] : ['@any-width'] }, () => {
    test.use({ javaScriptEnabled: withScript, expectedErrors: /404/ })

    test('A link is made, opened by anybody, and revoked', async ({ page, browser, baseURL, resultsServer }) => {
      const address = await makeLink(page, resultsServer.results.report, '7 days')
      expect(address).toMatch(new RegExp(`^${baseURL}/r/[\\w-]{32}$`))

      const guest = await visitor(browser, baseURL, withScript)
      await guest.goto(address)
      await expect(guest.getByRole('heading', { level: 1, name: 'Wayfinders' })).toBeVisible()
      await expect(guest.getByText('This page is shared with you by a link.')).toBeVisible()
      await expect(guest.getByRole('heading', { name: 'Lead and team' })).toBeVisible()
      await guest.getByRole('link', { name: "Members' view" }).click()
      await expect(guest).toHaveURL(`${address}?voice=member`)
      await expect(guest.getByText(/95 % interval/).first()).toBeVisible()
      await expect(guest.getByRole('heading', { name: 'Talk about this first' })).toBeVisible()
      await expect(guest.getByText(COMMENT)).toHaveCount(0)
      const ways = await guest.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      expect(ways.filter((way) => !way?.startsWith('#')).sort()).toEqual(['/scoring', '?voice=lead', '?voice=member'])
      await expect(guest.getByRole('button', { name: /share|make a link|revoke/i })).toHaveCount(0)
      expect(await guest.context().cookies()).toEqual([])

      await page.getByRole('button', { name: 'Revoke the link that ends on' }).first().click()
      await expect(page.getByText('The link is revoked: it leads nowhere any more.')).toBeVisible()
      expect((await guest.reload())?.status()).toBe(404)
      await expect(guest.getByRole('heading', { level: 1, name: 'This link leads nowhere' })).toBeVisible()
      await guest.context().close()
    })
  })
}

test.describe('The overview of a round', () => {
  test.use({ expectedErrors: /404/ })

  test('is shared by a link from which nothing leads to a team', async ({ page, browser, baseURL }) => {
    await page.goto('/dashboard')
    const round = await page.getByRole('option', { name: /^Partly/ }).getAttribute('value')
    await page.goto(`/dashboard?round=${round}`)
    const share = page.getByRole('region', { name: 'Share this overview' })
    await share.getByRole('button', { name: 'Make a link' }).click()
    await expect(share.getByText('The link is made.')).toBeVisible()
    await expectAccessible(page)
    const address = await share.getByLabel('Link that ends on').first().inputValue()

    const guest = await visitor(browser, baseURL)
    await guest.goto(`${address}?voice=member`)
    await expect(guest.getByText('Overview of a round that closed on')).toBeVisible()
    await expect(guest.getByRole('heading', { name: 'Where members differ among themselves' })).toBeVisible()
    for (const fold of await guest.locator('summary').all()) await fold.click()
    await expect(guest.getByRole('rowheader', { name: 'Partly 1' })).toBeVisible()
    const ways = await guest.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(ways.filter((way) => !/^(\?voice=|#)/.test(way ?? ''))).toEqual(['/scoring'])
    expect((await guest.content()).match(/\/(assessments|dashboard|teams|rounds)\b/g)).toBeNull()
    await expectAccessible(guest)

    await share.getByRole('button', { name: 'Revoke the link that ends on' }).first().click()
    await expect(share.getByText('The link is revoked')).toBeVisible()
    expect((await guest.reload())?.status()).toBe(404)
    await guest.context().close()
  })

  test('is not shared where no round is shown', { tag: '@any-width' }, async ({ page }) => {
    await page.goto('/dashboard?round=latest')
    await expect(page.getByRole('heading', { name: 'Who answered' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Make a link' })).toHaveCount(0)
  })
})

test('Neither the page nor its data hold comments, people or the workspace', { tag: '@any-width' }, async ({
  page,
  resultsServer,
}) => {
  const address = await makeLink(page, resultsServer.results.report)
  const inside = await signedIn(resultsServer.url)
  expect((await inside.fetch(`/assessments/${resultsServer.results.report}?voice=member`)).html).toContain(COMMENT)
  for (const browser of [new PlainBrowser(resultsServer.url), inside]) {
    for (const voice of ['lead', 'member']) {
      for (const init of [{}, { headers: { rsc: '1' } }]) {
        const asked = await browser.fetch(`${new URL(address).pathname}?voice=${voice}`, init)
        // Asked for data, Next first adds a mark to the address.
        const reply = isRedirect(asked) ? await browser.fetch(browser.leadsTo(asked), init) : asked
        const { html, status, headers } = reply
        expect([status, headers.getSetCookie()]).toEqual([200, []])
        expect(html).toContain('Wayfinders')
        for (const hidden of [COMMENT, ADMIN.name, ADMIN.email, ADMIN.workspace, 'Lookouts', 'Winter']) {
          expect(html, hidden).not.toContain(hidden)
        }
        expect(headers.get('cache-control')).toMatch(/private.*no-store/)
      }
    }
  }
})

test('It is not to be found by search engines', { tag: '@any-width' }, async ({ page, resultsServer }) => {
  await page.goto(await makeLink(page, resultsServer.results.report))
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
})

test('A link that was revoked, one that has expired and one that never was look the same to the last byte', {
  tag: '@any-width',
}, async ({ page, resultsServer }) => {
  const { report } = resultsServer.results
  const expired = await makeLink(page, report)
  await changeRows(resultsServer, 'UPDATE report_link SET expires_at = created_at')
  const revoked = await makeLink(page, report)
  const browser = new PlainBrowser(resultsServer.url)
  expect((await browser.fetch(new URL(revoked).pathname)).status).toBe(200)
  await page.getByRole('button', { name: 'Revoke the link that ends on' }).first().click()
  await expect(page.getByText('The link is revoked')).toBeVisible()
  const unknown = `${resultsServer.url}/r/${'x'.repeat(32)}`
  const seen = await Promise.all(
    [unknown, revoked, expired].map(async (address) => {
      const { pathname } = new URL(address)
      const { status, html, headers } = await browser.fetch(`${pathname}?voice=member`)
      const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? 'none'
      const token = pathname.replace('/r/', '')
      const own = ['date', 'content-security-policy', 'x-request-id']
      const kept = [...headers].filter(([name]) => !own.includes(name))
      const same = (text: string) => text.replaceAll(nonce, 'nonce').replaceAll(token, 'token')
      return { status, html: same(html), headers: same(JSON.stringify(kept)) }
    }),
  )
  expect(seen[0]?.status).toBe(404)
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
})

test('Two teams that differ in what is withheld alone have the same shared page', { tag: '@any-width' }, async ({
  page,
  resultsServer,
}) => {
  const pages: string[] = []
  const browser = new PlainBrowser(resultsServer.url)
  for (const id of resultsServer.results.withheld) {
    const path = new URL(await makeLink(page, id)).pathname
    const { html } = await browser.fetch(`${path}?voice=member`)
    const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? 'none'
    pages.push(
      html
        .replaceAll(nonce, 'nonce')
        .replaceAll(path.replace('/r/', ''), 'token')
        .replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')
        .replaceAll(/Partly [12]/g, 'Team')
        .replaceAll(/seen until [^(]*/g, 'until'),
    )
  }
  expect(pages[0]).toContain('Withheld')
  expect(pages[1]).toBe(pages[0])
})

test('What is wholly withheld cannot be shared', { tag: '@any-width' }, async ({ page, resultsServer }) => {
  await page.goto(`/assessments/${resultsServer.results.tooFew[0]}?voice=member`)
  await expect(page.getByText('Withheld', { exact: false }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Make a link' })).toHaveCount(0)
})

test('Sharing and what is shared are accessible, as is a link that leads nowhere', async ({ page, resultsServer }) => {
  const address = await makeLink(page, resultsServer.results.report)
  await expectAccessible(page)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Practice by practice' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${address}?voice=member`)
  await expectAccessible(page)
})

test.describe('A link that leads nowhere', () => {
  test.use({ expectedErrors: /404/ })

  test('is accessible', async ({ page }) => {
    await page.goto(`/r/${'y'.repeat(32)}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link leads nowhere')
    await expectAccessible(page)
  })
})
