import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { ADMIN } from '../support/admin'
import { fetched } from '../support/downloads'
import { sampleTest as test } from '../support/own-server-test'
import { readPdf } from '../support/read-pdf'

test.describe.configure({ timeout: 120_000 })

/** Opens the report of a sample team in the members' voice. */
async function openReport(page: Page, team: string): Promise<string> {
  await page.goto('/dashboard/teams?voice=member')
  await page.getByRole('rowheader').getByRole('link', { name: team, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible()
  return new URL(page.url()).pathname
}

async function saved(page: Page, link: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('link', { name: link }).first().click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('A team’s report as PDF says what its page says, and names nobody', async ({ page }) => {
  await openReport(page, 'Accounts')
  const scores = await page
    .locator('li h2')
    .filter({ hasText: /Level \d/ })
    .allInnerTexts()
  expect(scores).toHaveLength(5)
  const { name, bytes } = await saved(page, 'Report as PDF')
  expect(name).toMatch(/^calms-radar-accounts-report-autumn-2026-[\d-]{10}\.pdf$/)
  const read = await readPdf(bytes)
  expect(read).toMatchObject({ title: 'Accounts', language: 'en', isInert: true })
  expect(read.bookmarks).toEqual(
    expect.arrayContaining(['Pillar by pillar', 'Practice by practice', 'Over time', 'How this is scored']),
  )
  const text = read.pages.join(' ').replaceAll(/\s+/g, ' ')
  for (const heading of scores) {
    const [, pillar = '', score = '', level = ''] = /([A-Z][a-z]+)\s+(\d\.\d\d)\s+(Level \d, .+)/s.exec(heading) ?? []
    expect(text).toContain(`${pillar} ${score} ${level.trim()}`)
  }
  for (const person of [ADMIN.name, ADMIN.email]) expect(text).not.toContain(person)
})

test('What a lead has written stays out of the PDF', async ({ page, request }) => {
  const report = await openReport(page, 'Checkout')
  await page.goto(`${report}?voice=lead`)
  const comments = await page.locator('blockquote').allTextContents()
  expect(comments.length).toBeGreaterThan(0)
  const { pages } = await readPdf(await fetched(request, `${report}/pdf/export?voice=lead`))
  const text = pages.join(' ').replaceAll(/\s+/g, ' ')
  expect(text).toContain('Peer review')
  for (const comment of comments) expect(text).not.toContain(comment.slice(0, 30))
})

test('A round as PDF has every team with its pillars', async ({ page, request }) => {
  await page.goto('/dashboard')
  const { name, bytes } = await saved(page, 'All of it as PDF')
  expect(name).toMatch(/^calms-radar-results-autumn-2026-[\d-]{10}\.pdf$/)
  const { title, language, pages } = await readPdf(bytes)
  expect([title, language]).toEqual(['Autumn 2026', 'en'])
  const text = pages.join(' ').replaceAll(/\s+/g, ' ')
  const exported = JSON.parse((await fetched(request, '/dashboard/export?format=json&voice=member')).toString())
  expect(exported.results.length).toBeGreaterThan(10)
  for (const { team, pillars } of exported.results) {
    const cells = pillars.map(({ score }: { score: number | null }) =>
      score === null ? 'withheld' : (Math.floor(score * 100 + 0.5) / 100).toFixed(2),
    )
    expect(text).toContain(`${team.name} ${cells.join(' ')}`)
  }
})

test('Every chart of a report is taken along as a picture that stands alone', async ({ page, request }) => {
  const report = await openReport(page, 'Accounts')
  for (const chart of ['radar', 'lead-and-team', 'trend']) {
    const address = `${report}/chart/export?chart=${chart}&voice=member`
    const svg = (await fetched(request, `${address}&format=svg&theme=dark`)).toString()
    await expectPicture(page, svg, 'Accounts')
    const png = await fetched(request, `${address}&format=png`)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(2 * 720)
  }
})

test('Every chart of the dashboard is taken along as a picture that stands alone', async ({ page, request }) => {
  for (const query of ['chart=profile', 'chart=comparison&item=all&item=target', 'chart=trend&item=all']) {
    const svg = (await fetched(request, `/dashboard/chart/export?${query}&format=svg`)).toString()
    await expectPicture(page, svg, /All teams/)
  }
})

test('What is asked for and not there is said', async ({ page, request }) => {
  const report = await openReport(page, 'Accounts')
  const bad = await request.get(`${report}/chart/export?chart=pie&format=gif&theme=pink`)
  expect(bad.status()).toBe(422)
  expect((await bad.json()).errors).toEqual([
    { path: 'chart', message: 'must be radar, lead-and-team or trend' },
    { path: 'format', message: 'must be svg or png' },
    { path: 'theme', message: 'must be light or dark' },
  ])
  expect((await request.get('/dashboard/chart/export?chart=comparison&format=svg')).status()).toBe(404)
  expect((await request.get('/dashboard/pdf/export?tag=gone')).status()).toBe(404)
})

test('Of a withheld report a document says why, and there are no pictures', async ({ page, request }) => {
  const report = await openReport(page, 'Notifications')
  await expect(page.getByRole('link', { name: /^Save as/ })).toHaveCount(0)
  const { pages } = await readPdf(await fetched(request, `${report}/pdf/export?voice=member`))
  expect(pages.join(' ')).toContain('Withheld: 4 people have answered, and 5 are needed.')
  expect(pages.join(' ')).not.toMatch(/\d\.\d\d/)
  expect((await request.get(`${report}/chart/export?chart=radar&format=svg&voice=member`)).status()).toBe(404)
})

test('A picture is saved in the colours of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openReport(page, 'Accounts')
  // Only the page's script knows its colours: it is there once the radar is a stop for the keyboard.
  await expect(page.getByRole('img', { name: 'Maturity by pillar' })).toHaveAttribute('tabindex', '0')
  const { name, bytes } = await saved(page, 'Save as SVG: Maturity by pillar')
  expect(name).toMatch(/^calms-radar-accounts-radar-autumn-2026-[\d-]{10}\.svg$/)
  expect(bytes.toString()).toContain('#182020')
})

/** Read by the strict parser of a browser: well-formed, without script, and with its words. */
async function expectPicture(page: Page, svg: string, words: string | RegExp): Promise<void> {
  const { root, texts, elements } = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      root: document.documentElement.nodeName,
      texts: [...document.querySelectorAll('text')].map((one) => one.textContent).join('\n'),
      elements: [...new Set([...document.querySelectorAll('*')].map(({ nodeName }) => nodeName))],
    }
  }, svg)
  expect(root).toBe('svg')
  expect(texts).toMatch(words)
  expect(elements.filter((name) => !/^(svg|g|path|text|title|rect|line|circle|polygon|desc)$/.test(name))).toEqual([])
  expect(svg).not.toMatch(/var\(|href=|url\(/)
}
