import { expect, type Page } from '@playwright/test'
import { SAMPLE_TEAMS } from '../support/dashboard-table'
import { csvRows, downloaded, fetched, sheetRows, tableLinks } from '../support/downloads'
import { sampleTest as test } from '../support/own-server-test'

const teamsIn = (names: readonly unknown[]) => [...new Set(names)]

/** Everything that is offered on a page, read by a program for each format. */
async function expectEveryFormat(page: Page, teams: readonly string[], name: RegExp): Promise<void> {
  const long = await downloaded(page, 'CSV, one row per figure')
  expect(teamsIn(csvRows(long.bytes).map(({ team }) => team))).toEqual(teams)
  const wide = await downloaded(page, 'CSV, one row per team')
  expect(csvRows(wide.bytes).map(({ team, voice }) => `${team} ${voice}`)).toEqual(
    teams.flatMap((team) => [`${team} lead`, `${team} member`]),
  )
  const workbook = await downloaded(page, 'Excel workbook')
  expect(teamsIn((await sheetRows(workbook.bytes, 'Wide')).map(({ Team }) => Team))).toEqual(teams)
  expect(await sheetRows(workbook.bytes, 'Long')).toHaveLength(csvRows(long.bytes).length)
  const json = await downloaded(page, 'JSON')
  const { format, version, results } = JSON.parse(json.bytes.toString())
  expect([format, version]).toEqual(['calms-radar-results', 1])
  expect(teamsIn(results.map(({ team }: { team: { name: string } }) => team.name))).toEqual(teams)
  for (const file of [long, wide, workbook, json]) expect(file.name).toMatch(name)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', () => {
    test.use({ javaScriptEnabled })

    test('What the dashboard shows is taken along in every format', { tag: '@several-processes' }, async ({ page }) => {
      await page.goto('/dashboard/teams')
      await expectEveryFormat(
        page,
        SAMPLE_TEAMS,
        /^calms-radar-results-(long-|wide-)?autumn-2026-[\d-]{10}\.(csv|xlsx|json)$/,
      )
    })

    test('The teams of a tag are taken along', async ({ page }) => {
      await page.goto('/dashboard')
      await page.getByRole('navigation', { name: 'Teams by tag' }).getByRole('link', { name: 'Commerce' }).click()
      await expect(page.getByRole('link', { name: 'Commerce', exact: true })).toHaveAttribute('aria-current', 'true')
      const { bytes } = await downloaded(page, 'CSV, one row per team')
      const rows = csvRows(bytes)
      expect(rows.length).toBeGreaterThan(2)
      for (const { tags } of rows) expect(String(tags).split('; ')).toContain('Commerce')
    })

    test('A team’s report is taken along in every format', async ({ page }) => {
      const all = JSON.parse((await fetched(page.request, '/dashboard/export?format=json')).toString())
      const { assessment } = all.results.find(({ team }: { team: { name: string } }) => team.name === 'Billing')
      await page.goto(`/assessments/${assessment.id}`)
      await expect(page.getByRole('heading', { level: 1, name: 'Billing' })).toBeVisible()
      await expectEveryFormat(
        page,
        ['Billing'],
        /^calms-radar-billing-(long-|wide-)?autumn-2026-[\d-]{10}\.(csv|xlsx|json)$/,
      )
    })
  })
}

test('The page says that a file is being prepared, and then that it is saved', async ({ page }) => {
  await page.goto('/dashboard/teams')
  let goOn = () => {}
  const held = new Promise<void>((settle) => {
    goOn = settle
  })
  await page.route('**/dashboard/export?*', async (route) => {
    await held
    await route.continue()
  })
  const download = page.waitForEvent('download')
  await tableLinks(page).getByRole('link', { name: 'Excel workbook' }).click()
  await expect(page.getByText('Preparing: Excel workbook…')).toBeVisible()
  goOn()
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
  await expect(page.getByText(/^Saved: calms-radar-results-autumn-2026-.*\.xlsx$/)).toBeVisible()
})

test.describe('What went wrong', () => {
  test.use({ expectedErrors: /422|ERR_FAILED|404/ })

  test('is said in words', async ({ page, context }) => {
    await page.goto('/dashboard/teams')
    const said = (text: string) => expect(page.getByText(`JSON could not be made: ${text}`)).toBeVisible()
    const link = tableLinks(page).getByRole('link', { name: 'JSON' })
    await page.route('**/dashboard/export?*', (route) => route.abort())
    await link.click()
    await said('the app could not be reached. Try again.')
    await page.unroute('**/dashboard/export?*')
    await page.route('**/dashboard/export?*', (route) => {
      return route.continue({ url: new URL('/dashboard/export?format=pdf', page.url()).href })
    })
    await link.click()
    await said('format must be csv-long, csv-wide, xlsx or json')
    await page.unroute('**/dashboard/export?*')
    await context.clearCookies()
    await link.click()
    await said('the reply was no file. Reload the page, sign in if you are asked to, and try again.')
  })
})

test('A format that is none is refused, with the field and what is allowed', async ({ page }) => {
  for (const path of ['/dashboard/export', '/dashboard/export?format=CSV', '/dashboard/export?format=constructor']) {
    const reply = await page.request.get(path)
    expect(reply.status()).toBe(422)
    expect(reply.headers()['content-type']).toBe('application/problem+json')
    const message = 'must be csv-long, csv-wide, xlsx or json'
    expect(await reply.json()).toMatchObject({ code: 'invalid', errors: [{ path: 'format', message }] })
  }
})

test('A round or a tag that is not there is not exported as another', async ({ page }) => {
  for (const query of ['round=x', 'tag=gone', 'tag=commerce&tag=gone']) {
    const reply = await page.request.get(`/dashboard/export?format=json&${query}`)
    expect(reply.status()).toBe(404)
  }
})

test('Another site cannot set an export off', async ({ page }) => {
  const paths = ['/dashboard/export?format=json', `/assessments/${crypto.randomUUID()}/export?format=json`]
  for (const path of paths) {
    const reply = await page.request.get(path, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(reply.status()).toBe(403)
    expect(await reply.json()).toMatchObject({ code: 'cross-origin' })
    expect((await page.request.head(path)).status()).toBe(403)
  }
})
