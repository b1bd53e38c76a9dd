import { expect } from '@playwright/test'
import {
  column,
  expectAlphabetical,
  expectFalling,
  SAMPLE_TEAMS,
  scoresIn,
  teamsInOrder,
} from '../support/dashboard-table'
import { sampleTest as test } from '../support/own-server-test'
import { practicesOf } from '../support/pages'

const PILLARS = ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing']

test('The dashboard lists all teams by name, with a score for each pillar', async ({ page }) => {
  await page.goto('/dashboard')
  await expect(page.getByText('12 teams, 12 assessed')).toBeVisible()
  await expectAlphabetical(page)
  for (const pillar of PILLARS) {
    await expect(column(page, pillar)).toHaveAttribute('aria-sort', 'none')
    const scores = await scoresIn(page, pillar)
    expect(scores).toHaveLength(12)
    for (const score of scores.filter((one) => one !== null)) {
      expect(score).toBeGreaterThanOrEqual(1)
      expect(score).toBeLessThanOrEqual(5)
    }
  }
})

test('A column sorts the teams, and there is a way back to the alphabet', async ({ page }) => {
  await page.goto('/dashboard')
  for (const pillar of PILLARS) {
    await column(page, pillar).getByRole('link', { name: pillar, exact: true }).click()
    await expect(column(page, pillar)).toHaveAttribute('aria-sort', 'descending')
    expectFalling(await scoresIn(page, pillar))
  }
  // The half-answered team has no score somewhere, and stands last there.
  expect((await Promise.all(PILLARS.map((pillar) => scoresIn(page, pillar)))).flat()).toContain(null)
  await page.getByRole('link', { name: 'Back to alphabetical order' }).click()
  await expectAlphabetical(page)
})

test('Teams without a score come last', async ({ page }) => {
  for (const pillar of PILLARS) {
    await page.goto(`/dashboard?sort=${pillar.toLowerCase()}`)
    const scores = await scoresIn(page, pillar)
    expectFalling(scores)
  }
})

test('The address of a view shows the same view to somebody else', async ({ page, context }) => {
  await page.goto('/dashboard')
  await page.getByRole('link', { name: 'Open Lean: its practices' }).click()
  const titles = practicesOf('lean').map(({ text }) => text.en.title)
  await column(page, titles[0] ?? '')
    .getByRole('link')
    .click()
  await expect(column(page, titles[0] ?? '')).toHaveAttribute('aria-sort', 'descending')
  const order = await teamsInOrder(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { name: 'Lean: practices by team' })).toBeVisible()
  expect(await teamsInOrder(other)).toEqual(order)
})

test('A pillar opens into its practices and closes again', async ({ page }) => {
  await page.goto('/dashboard')
  await page.getByRole('link', { name: 'Open Culture: its practices' }).click()
  const titles = practicesOf('culture').map(({ text }) => text.en.title)
  for (const title of titles) await expect(column(page, title)).toBeVisible()
  await expect(page.getByRole('columnheader')).toHaveCount(titles.length + 2)
  await expectAlphabetical(page)
  await page.getByRole('link', { name: 'Back to the five pillars' }).click()
  await expect(column(page, 'Sharing')).toBeVisible()
  await expectAlphabetical(page)
})

test('Ticked teams are overlaid, exactly these', async ({ page }) => {
  await page.goto('/dashboard')
  const chosen = ['Billing', 'Mobile', 'Storefront']
  for (const team of chosen) await page.getByLabel(`Overlay ${team}`).check()
  await page.getByRole('button', { name: 'Overlay the ticked teams' }).click()
  const radars = page.getByRole('region', { name: 'Radars overlaid' })
  await expect(radars.getByRole('button', { pressed: true })).toHaveText(chosen)
  for (const team of SAMPLE_TEAMS) {
    await expect(page.getByLabel(`Overlay ${team}`)).toBeChecked({ checked: chosen.includes(team) })
  }
  await radars.getByText('Show the figures as a table').click()
  await expect(radars.getByRole('columnheader')).toHaveText([
    'Pillar',
    ...chosen.flatMap((team) => [team, `${team} n`]),
  ])

  await radars.getByRole('button', { name: 'Mobile' }).click()
  await expect(radars.getByRole('button', { name: 'Mobile' })).toHaveAttribute('aria-pressed', 'false')
})

test('More than six teams are too many to overlay, and the page says so', async ({ page }) => {
  await page.goto('/dashboard')
  for (const team of SAMPLE_TEAMS.slice(0, 7)) await page.getByLabel(`Overlay ${team}`).check()
  await page.getByRole('button', { name: 'Overlay the ticked teams' }).click()
  await expect(page.getByText('Six radars at most: untick one first. The first six are shown.')).toBeVisible()
  const radars = page.getByRole('region', { name: 'Radars overlaid' })
  await expect(radars.getByRole('button', { pressed: true })).toHaveText(SAMPLE_TEAMS.slice(0, 6))
})

test('Members’ answers are shown beside the lead’s, but not of a team that is too small', async ({ page }) => {
  await page.goto('/dashboard')
  const row = (team: string) =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name: team, exact: true }) })
  await expect(row('Accounts')).toContainText('n 1')
  await page.getByRole('link', { name: 'Members’ view'.replace('’', "'") }).click()
  await expect(row('Accounts')).toContainText('n 7')
  await expect(row('Identity')).toContainText('n 8')
  // Four members, where five are asked for.
  await expect(row('Notifications').getByText('withheld')).toHaveCount(5)
  await expect(row('Notifications')).not.toContainText(/\d\.\d/)
  await row('Notifications').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible()
  await page.getByRole('link', { name: "Members' view" }).click()
  await expect(page.getByText('Withheld: 4 people have answered, and 5 are needed.')).toBeVisible()
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('Sorting, opening and overlaying work', async ({ page }) => {
    await page.goto('/dashboard')
    await column(page, 'Automation').getByRole('link', { name: 'Automation', exact: true }).click()
    await expect(column(page, 'Automation')).toHaveAttribute('aria-sort', 'descending')
    expectFalling(await scoresIn(page, 'Automation'))
    await page.getByLabel('Overlay Search').check()
    await page.getByLabel('Overlay Identity').check()
    await page.getByRole('button', { name: 'Overlay the ticked teams' }).click()
    await expect(column(page, 'Automation')).toHaveAttribute('aria-sort', 'descending')
    const radars = page.getByRole('region', { name: 'Radars overlaid' })
    await expect(radars.getByRole('listitem')).toHaveText(['Identity', 'Search'])
    await page.getByRole('link', { name: 'Open Sharing: its practices' }).click()
    await expect(page.getByRole('heading', { name: 'Sharing: practices by team' })).toBeVisible()
  })
})
