import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { grid, place, teamLinks } from '../support/dashboard-table'
import { sampleTest as test } from '../support/own-server-test'

test.describe.configure({ timeout: 90_000 })

test('The heatmap is accessible with its pillars, a tooltip and ticks', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await expect(teamLinks(page)).toHaveCount(12)
  await page.getByText('How to read a cell').click()
  await page.getByLabel('Compare Accounts').check()
  await place(page, 2, 2).focus()
  await expect(page.getByRole('tooltip')).toBeVisible()
  await expectAccessible(page)
})

test('The heatmap is accessible with practices, sorted', async ({ page }) => {
  await page.goto('/dashboard/teams?pillar=automation&sort=-automation.continuous-delivery&round=latest')
  await expect(grid(page).locator('th[aria-sort="ascending"]')).toHaveCount(1)
  await expectAccessible(page)
})

test('The heatmap is accessible where nothing is found', async ({ page }) => {
  await page.goto('/dashboard/teams?q=nobody')
  await expect(page.getByText('No team here has "nobody" in its name.')).toBeVisible()
  await expectAccessible(page)
})

test.describe('While the figures cannot be had', () => {
  test.use({ expectedErrors: /teams\/data/ })

  test('the heatmap is accessible', async ({ page }) => {
    await page.route('**/dashboard/teams/data?*', (route) => route.abort())
    await page.goto('/dashboard/teams')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expectAccessible(page)
  })
})
