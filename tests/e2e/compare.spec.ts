import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { SAMPLE_TEAMS } from '../support/dashboard-table'
import { interactiveRadar } from '../support/interactive-radar'
import { sampleTest as test } from '../support/own-server-test'
import { practice } from '../support/pages'

// The sample has a server of its own, which takes its time to start.
test.describe.configure({ timeout: 90_000 })

const chosen = (page: Page) =>
  page.getByRole('list', { name: 'Compared now' }).getByRole('listitem').locator('.font-semibold')

async function add(page: Page, team: string): Promise<void> {
  await page.getByLabel('Team', { exact: true }).selectOption({ label: team })
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByRole('link', { name: `Remove ${team}` })).toBeVisible()
}

/** Chooses two teams, a group and the target, another reference, and takes one out again. */
async function choose(page: Page): Promise<void> {
  await page.goto('/dashboard/compare')
  await expect(page.getByRole('heading', { name: 'Choose what to lay side by side' })).toBeVisible()
  await add(page, 'Billing')
  await add(page, 'Search')
  await page.getByRole('link', { name: 'Add Commerce' }).click()
  await page.getByRole('link', { name: 'Add Target' }).click()
  await expect(chosen(page)).toHaveText(['Billing', 'Search', 'Commerce', 'Target'])
  await expect(page.getByText('Small figures are the difference from Billing.')).toBeVisible()
  await page.getByRole('link', { name: 'Compare the others with Search' }).click()
  await expect(chosen(page)).toHaveText(['Search', 'Billing', 'Commerce', 'Target'])
  await expect(page.getByText('Small figures are the difference from Search.')).toBeVisible()
  await page.getByRole('link', { name: 'Remove Commerce' }).click()
  await expect(chosen(page)).toHaveText(['Search', 'Billing', 'Target'])
}

test('Teams, groups and the target are chosen, and the address shows the same to somebody else', async ({
  page,
  context,
}) => {
  await choose(page)
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(chosen(other)).toHaveText(['Search', 'Billing', 'Target'])
  await page.goBack()
  await expect(chosen(page)).toHaveText(['Search', 'Billing', 'Commerce', 'Target'])
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('Choosing works all the same, and the radar is there', async ({ page }) => {
    await choose(page)
    const radars = page.getByRole('region', { name: 'Radars overlaid' })
    await expect(radars.getByRole('listitem')).toHaveText(['Search', 'Billing', 'Target'])
    await expect(radars.getByRole('img')).toBeVisible()
  })
})

test('One begins with a team beside all teams and the target', async ({ page }) => {
  await page.goto('/dashboard/compare')
  await page.getByRole('link', { name: 'Accounts beside all and the target' }).click()
  await expect(chosen(page)).toHaveText(['Accounts', 'All teams', 'Target'])
  await page.goto('/')
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await page.getByRole('link', { name: 'Compare with the other teams' }).click()
  await expect(chosen(page)).toHaveText(['Accounts', 'All teams', 'Target'])
})

test('The numbers are those of the radar, each difference is one of them less the other', async ({ page }) => {
  await page.goto('/dashboard/compare')
  await page.getByRole('link', { name: 'Accounts beside all and the target' }).click()
  await add(page, 'Identity')
  await page.getByText('Show the figures as a table').click()
  const drawn = await page.getByRole('region', { name: 'Pillar scores, 1 to 5' }).getByRole('row').all()
  const numbers = await page.getByRole('region', { name: 'Differences in numbers' }).getByRole('row').all()
  expect([drawn.length, numbers.length]).toEqual([6, 6])
  let verdicts = 0
  for (let row = 1; row < 6; row++) {
    const cells = (await drawn[row]?.getByRole('cell').allTextContents()) ?? []
    // The radar's table has the n of each beside it, but the target's.
    const [own, , all, , target, identity] = cells.map((text) => Number.parseFloat(text))
    const texts = (await numbers[row]?.getByRole('cell').allTextContents()) ?? []
    const scores = texts.map((text) => Number.parseFloat(text))
    expect(scores).toEqual([own, all, target, identity])
    const differences = texts
      .slice(1)
      .map((text) => Number(/[+−]\d\.\d\d|0\.00(?!\d)/.exec(text)?.[0].replace('−', '-')))
    for (const [index, difference] of differences.entries()) {
      expect(Math.abs(difference - ((scores[index + 1] ?? 0) - (scores[0] ?? 0)))).toBeLessThan(0.0101)
    }
    expect(texts.slice(0, 3).join()).not.toMatch(/noise/)
    if (/(beyond|within) noise/.test(texts[3] ?? '')) verdicts++
  }
  expect(verdicts).toBe(5)
  await expect(page.getByText(/^Of 5 tests shown here, luck alone would let about 0.3 pass/)).toBeVisible()
})

test('More than six are too many, and the page says which are left out', async ({ page }) => {
  await page.goto('/dashboard/compare')
  const ids = await page
    .getByLabel('Team', { exact: true })
    .locator('option[value^="team:"]')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  const query = new URLSearchParams([...ids.slice(0, 7), 'team:gone'].map((id) => ['item', id]))
  await page.goto(`/dashboard/compare?${query}`)
  await expect(page.getByText(`Left out: ${SAMPLE_TEAMS[6]}.`)).toBeVisible()
  await expect(page.getByText('One of the things asked for is not here')).toBeVisible()
  await expect(chosen(page)).toHaveText(SAMPLE_TEAMS.slice(0, 6))
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toHaveCount(0)
  await expect(page.getByText('Remove one to add another.')).toBeVisible()
  await page.getByRole('link', { name: `Remove ${SAMPLE_TEAMS[2]}` }).click()
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeVisible()
})

test('What is withheld says why', async ({ page }) => {
  await page.goto('/dashboard/compare')
  await add(page, 'Notifications')
  await page.getByRole('link', { name: 'Add All teams' }).click()
  await expect(
    page.getByText('Notifications: withheld. 4 people have answered, and 5 are needed.', { exact: true }),
  ).toBeVisible()
  await expect(page.getByText(/^All teams: \d+ of 12 teams left out/)).toBeVisible()
  const cells = page.getByRole('region', { name: 'Differences in numbers' }).getByRole('cell')
  await expect(cells.filter({ hasText: /^withheld$/ })).toHaveCount(5)
})

test('A pillar opens into its practices, which lead to the report', async ({ page }) => {
  await page.goto('/dashboard/compare')
  await page.getByRole('link', { name: 'Accounts beside all and the target' }).click()
  await page.getByRole('region', { name: 'Differences in numbers' }).getByRole('link', { name: 'Culture' }).click()
  const table = page.getByRole('region', { name: 'Culture: practices' })
  await expect(table).toBeVisible()
  const { title } = practice('culture.swarming').text.en
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
  await expect(row.getByRole('cell')).toHaveCount(3)
  const link = row.getByRole('link', { name: new RegExp(`${title} in the report of Accounts`) })
  await expect(link).toHaveAttribute('href', /^\/assessments\/[\w-]+\?voice=member#practice-culture\.swarming$/)
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
})

test('All of it can be done from the keyboard', async ({ page }) => {
  await page.goto('/dashboard/compare')
  await page.getByLabel('Team', { exact: true }).focus()
  await page.keyboard.type('Bill')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveText(['Billing'])
  await page.getByRole('link', { name: 'Add All teams' }).focus()
  await page.keyboard.press('Enter')
  await expect(chosen(page)).toHaveText(['Billing', 'All teams'])
  await page.getByText('Show the figures as a table').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Pillar scores, 1 to 5' })).toBeVisible()
  const lean = page.getByRole('group').locator('summary').filter({ hasText: 'Lean' })
  await lean.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Lean: practices' })).toBeVisible()
})

test('Small radars of all teams stand on one page, by tag too, and each leads on', async ({ page }) => {
  await page.goto('/dashboard/compare')
  await page.getByRole('link', { name: 'All teams’ radars'.replace('’', "'") }).click()
  const wall = page.getByRole('region', { name: 'Radars of all teams' })
  await expect(wall.getByRole('img')).toHaveCount(12)
  const names = await wall.getByRole('listitem').locator('a:first-child').allTextContents()
  expect(names.filter((name) => name !== 'Compare')).toEqual([...SAMPLE_TEAMS])
  const notifications = wall.getByRole('listitem').filter({ hasText: 'Notifications' })
  await expect(notifications).toContainText('withheld')
  await wall.getByText('Show the figures as a table').click()
  await expect(wall.getByRole('row')).toHaveCount(13)
  await page.getByRole('link', { name: 'Commerce', exact: true }).click()
  await expect(page).toHaveURL(/\/dashboard\/compare\/all\?.*tag=commerce/)
  const fewer = await wall.getByRole('img').count()
  expect(fewer).toBeGreaterThan(0)
  expect(fewer).toBeLessThan(12)
  await wall
    .getByRole('link', { name: /^Compare .* with the rest$/ })
    .first()
    .click()
  await expect(chosen(page)).toHaveText([/\w/, 'All teams', 'Target'])
})

test('The comparison is accessible in all its states', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/dashboard/compare')
  await expect(page.getByRole('heading', { name: 'Choose what to lay side by side' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Accounts beside all and the target' }).click()
  for (const team of ['Identity', 'Notifications', 'Search']) await add(page, team)
  // The radar with its buttons comes once somebody means to use it.
  await interactiveRadar(page, 'Radars overlaid')
  await expect(page.getByRole('button', { name: 'Identity' })).toBeVisible()
  await page.getByText('Show the figures as a table').click()
  await page.getByRole('group').locator('summary').filter({ hasText: 'Automation' }).click()
  await expectAccessible(page)
  await page.goto('/dashboard/compare/all')
  await page.getByText('Show the figures as a table').click()
  await expectAccessible(page)
})
