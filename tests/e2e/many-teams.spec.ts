import { expect } from '@playwright/test'
import { grid, place, teamLinks } from '../support/dashboard-table'
import { test as base } from '../support/e2e-test'
import { seededServer } from '../support/own-server'

/** Teams 'Team 001' to 'Team 500', each assessed twice. */
const test = base.extend<object, { manyServer: { url: string } }>({
  manyServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern
    async ({}, use) => {
      const seed = { script: 'tests/support/seed-many-teams.ts', variables: { MANY_TEAMS: '500' } }
      const server = await seededServer(seed)
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ manyServer }, use) => use(manyServer.url),
})

/** Some dozens, however many teams there are. */
const MOST_ROWS = 50

test('Of 500 teams only those in sight are drawn, to the very end', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await expect(teamLinks(page).first()).toHaveText('Team 001')
  await expect(page.getByText('500 teams shown')).toBeVisible()
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '501')
  const rows = grid(page).locator('tbody tr[data-index]')
  expect(await rows.count()).toBeLessThan(MOST_ROWS)
  const region = grid(page).locator('..')
  for (const share of [0.25, 0.5, 0.75, 1]) {
    await region.evaluate((element, part) => element.scrollTo({ top: element.scrollHeight * part }), share)
    const number = String(Math.max(1, Math.round(share * 500) - 2)).padStart(3, '0')
    await expect(teamLinks(page).filter({ hasText: `Team ${number}` })).toBeVisible()
    expect(await rows.count()).toBeLessThan(MOST_ROWS)
  }
  await expect(teamLinks(page).last()).toHaveText('Team 500')
  await region.scrollIntoViewIfNeeded()
  await expect(teamLinks(page).last()).toBeInViewport()
  await expect(rows.last()).toHaveAttribute('aria-rowindex', '501')
  // The head and the first column are still there.
  await expect(grid(page).getByRole('columnheader', { name: 'Sharing' })).toBeAttached()
  await expect(grid(page).getByRole('columnheader', { name: 'Team' })).toBeInViewport()
})

test('The search finds team 487, and arrow keys reach it', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await page.getByRole('searchbox').fill('487')
  await expect(teamLinks(page)).toHaveText(['Team 487'])
  await expect(page.getByText('1 team shown')).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await expect(teamLinks(page).first()).toHaveText('Team 001')
  await place(page, 0, 0).focus()
  await page.keyboard.press('Control+End')
  await expect(place(page, 500, 6)).toBeFocused()
  await page.keyboard.press('Home')
  for (let row = 499; row >= 487; row--) {
    await page.keyboard.press('ArrowUp')
    await expect(place(page, row, 0)).toBeFocused()
  }
  await expect(place(page, 487, 0)).toHaveText('Team 487')
  await expect(place(page, 487, 0)).toBeInViewport()
  await page.keyboard.press('Control+Home')
  await expect(place(page, 0, 0)).toBeFocused()
})

test('The focus stays where it is while the table is scrolled away from it', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await place(page, 3, 2).focus()
  await grid(page)
    .locator('..')
    .evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
  await expect(teamLinks(page).last()).toHaveText('Team 500')
  await expect(place(page, 3, 2)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(place(page, 4, 2)).toBeFocused()
  await expect(place(page, 4, 2)).toBeInViewport()
})

test('A tick stays while it is scrolled away', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await page.getByLabel('Compare Team 002').check()
  const region = grid(page).locator('..')
  await region.evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
  await expect(page.getByLabel('Compare Team 500')).toBeAttached()
  await page.getByLabel('Compare Team 500').check()
  // What has the focus is always drawn, and that is team 500 now.
  await expect(page.getByLabel('Compare Team 002')).toHaveCount(0)
  await expect(page.getByText('To compare: Team 002, Team 500')).toBeVisible()
  await region.evaluate((element) => element.scrollTo({ top: 0 }))
  await expect(page.getByLabel('Compare Team 002')).toBeChecked()
})

test('The page itself has no rows of teams, on paper all of them', async ({ page }) => {
  const html = await (await page.request.get('/dashboard/teams')).text()
  expect(html).not.toContain('Team 001')
  await page.goto('/dashboard/teams')
  await expect(teamLinks(page).first()).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(teamLinks(page)).toHaveCount(500)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(teamLinks(page)).not.toHaveCount(500)
})
