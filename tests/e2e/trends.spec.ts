import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { test } from '../support/e2e-test'
import { FULL, QUICK } from '../support/known-answers'
import { inDays } from '../support/local-time'
import { emptyTest, sampleTest } from '../support/own-server-test'
import { assessed, putLevels, startAssessment, submit } from '../support/pages'
import { tagged } from '../support/tagged-teams'

test.describe.configure({ timeout: 90_000 })

const PILLARS = ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing']
const trendOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const panel = (page: Page, pillar: string) => page.getByRole('img', { name: new RegExp(`^${pillar}: `) })
const openTable = (page: Page) => page.getByText('Show the figures as a table').click()

async function choose(page: Page, item: string): Promise<void> {
  await page.getByLabel('Whose trend').selectOption({ label: item })
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/item=/)
}

for (const javaScriptEnabled of [true, false]) {
  sampleTest.describe(
    javaScriptEnabled ? 'With script' : 'Without script',
    { tag: javaScriptEnabled ? [] : ['@any-width'] },
    () => {
      sampleTest.use({ javaScriptEnabled })

      sampleTest('All teams, those with a tag, and one team each have their trend', async ({ page }) => {
        await page.goto('/dashboard')
        await page
          .getByRole('navigation', { name: 'Pages of the dashboard' })
          .getByRole('link', { name: 'Trends' })
          .click()
        await expect(trendOf(page, 'All teams')).toBeVisible()
        for (const pillar of PILLARS) {
          await expect(panel(page, pillar)).toHaveAccessibleName(
            /: Winter 2026 \d\.\d\d, n \d+, Spring 2026 \d\.\d\d, n \d+, Summer 2026 \d\.\d\d, n \d+, Autumn 2026 \d\.\d\d, n \d+$/,
          )
        }
        await expect(page.getByText('it is not an interval')).toBeVisible()
        await openTable(page)
        await expect(page.getByRole('row', { name: /^Autumn 2026/ })).toContainText(
          /\d\.\d\d \(\d\.\d\d–\d\.\d\d\)1[01] teams/,
        )

        await choose(page, 'Platform')
        await expect(trendOf(page, 'Teams tagged Platform')).toBeVisible()
        // Notifications is withheld: four members, where five are needed.
        await expect(panel(page, 'Culture')).toHaveAccessibleName(/n 2$/)

        await choose(page, 'Notifications')
        await openTable(page)
        await expect(
          page.getByRole('row', { name: /^Winter 2026/ }).getByRole('cell', { name: 'withheld' }),
        ).toHaveCount(5)
        await expect(page.getByRole('table')).not.toContainText(/\d\.\d/)

        await choose(page, 'Accounts')
        await expect(trendOf(page, 'Accounts')).toBeVisible()
        await openTable(page)
        const rows = page.getByRole('table').getByRole('row')
        await expect(rows).toHaveCount(5)
        await expect(rows.last()).toContainText(/risen by \d\.\d\d|within noise/)
        await page.getByRole('link', { name: "Lead's view" }).click()
        await expect(trendOf(page, 'Accounts')).toBeVisible()
        await openTable(page)
        await expect(rows.last()).toContainText('too few answers to tell')
        await page.getByRole('link', { name: 'Autumn 2026' }).click()
        await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
      })

      emptyTest.use({ javaScriptEnabled })
      emptyTest('A note is written on a round, read, and taken away', async ({ page }) => {
        await tagged(page, { Checkout: 'Shop', Search: 'Shop' })
        await page.goto('/rounds/new')
        await page.getByLabel('Name of the round').fill('Autumn')
        await page.getByLabel('Closes').fill(inDays(15))
        await page.getByLabel('Shop (2 teams)').check()
        await page.getByRole('button', { name: 'Save the plan' }).click()
        const notes = page.getByRole('region', { name: 'Notes' })
        await notes.getByLabel('What happened').fill(' ')
        await notes.getByRole('button', { name: 'Add the note' }).click()
        await expect(notes.getByRole('alert')).toHaveText('Say in a few words what happened.')
        await notes.getByLabel('What happened').fill('New deployment tool')
        await notes.getByLabel('Which teams').selectOption('Search')
        await notes.getByRole('button', { name: 'Add the note' }).click()
        await expect(notes.getByText('The note is added.')).toBeVisible()
        await expect(notes.getByRole('listitem')).toHaveText(/New deployment tool Search/)
        if (javaScriptEnabled) await expectAccessible(page)
        await notes.getByRole('button', { name: 'Remove the note: New deployment tool' }).click()
        await expect(notes.getByText('The note is removed.')).toBeVisible()
        await expect(notes.getByRole('listitem')).toHaveCount(0)
      })
    },
  )
}

sampleTest('Notes stand as numbered flags above every panel, in a list and in the table', async ({ page }) => {
  await page.goto('/dashboard/trends')
  await expect(page.locator('[data-flag]')).toHaveText(['1', '2', '1', '2', '1', '2', '1', '2', '1', '2'])
  const reorganised = 'Platform group reorganised (Data Platform, Identity, and Notifications)'
  await expect(page.getByText(`Spring 2026: ${reorganised}`)).toBeVisible()
  await openTable(page)
  await expect(
    page
      .getByRole('row', { name: /^Spring 2026/ })
      .getByRole('cell')
      .last(),
  ).toHaveText(`1: ${reorganised}`)
  await choose(page, 'Accounts')
  await expect(page.getByText('New deployment tool').first()).toBeVisible()
  await expect(page.getByText('Platform group reorganised')).toHaveCount(0)
})

sampleTest('The trend is chosen and its table opened with the keyboard alone', async ({ page }) => {
  await page.goto('/dashboard/trends')
  await page.getByLabel('Whose trend').focus()
  await page.keyboard.type('Identity')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(trendOf(page, 'Identity')).toBeVisible()
  await page.getByText('Show the figures as a table').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
})

sampleTest('Trends are accessible, of all teams and of one', async ({ page }) => {
  for (const item of ['all', 'tag:core', 'tag:customer facing']) {
    await page.goto(`/dashboard/trends?${new URLSearchParams({ item })}`)
    await openTable(page)
    await expectAccessible(page)
  }
  await choose(page, 'Pricing')
  await openTable(page)
  await expectAccessible(page)
})

sampleTest('A team with one round is told that a trend needs two', async ({ page }) => {
  await page.goto('/dashboard/trends')
  await choose(page, 'Storefront')
  await expect(
    page.getByText('A trend needs two assessments with results. So far there is one: Autumn 2026'),
  ).toBeVisible()
  await expect(page.locator('figure')).toHaveCount(0)
})

test('Where the questions changed the line stops, and is joined over the practices that both asked', async ({
  page,
}) => {
  await assessed(page, FULL)
  const team = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.getByRole('link', { name: /^All of Team/ }).click()
  const assessment = await startAssessment(page, 'quick')
  await putLevels(page, assessment, QUICK, 'quick')
  await submit(page, assessment)
  await page.goto('/dashboard/trends')
  await choose(page, team)
  const trend = trendOf(page, team)
  await expect(trend.locator('[data-break]')).toHaveCount(5)
  expect(await trend.locator('[data-joint]').count()).toBeGreaterThan(0)
  await expect(panel(page, 'Culture')).toHaveAccessibleName(/, other questions, /)
  await expect(trend.getByText('At a dotted upright line the questions changed')).toBeVisible()
  await openTable(page)
  const row = trend.getByRole('row', { name: /^Other questions: first Full assessment, then Quick check/ })
  await expect(row).toContainText(/over the 2 practices both asked: \d\.\d\d\s→\s\d\.\d\d/)
  await expectAccessible(page)
})

test.describe('What is not there', () => {
  test.use({ expectedErrors: /404/ })

  test('A team that is not there has no trend', { tag: '@any-width' }, async ({ page }) => {
    const reply = await page.goto(`/dashboard/trends?item=team:${crypto.randomUUID()}`)
    expect(reply?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
  })
})
