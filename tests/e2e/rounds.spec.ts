import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { inDays } from '../support/local-time'
import { emptyTest as test } from '../support/own-server-test'
import { tagged } from '../support/tagged-teams'

const plan = (page: Page) => page.getByRole('button', { name: 'Save the plan' }).click()

const state = (page: Page, word: string) =>
  expect(page.getByRole('main').getByText(word, { exact: true })).toBeVisible()

test.describe.configure({ timeout: 90_000 })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', {
    tag: javaScriptEnabled ? [] : ['@any-width'],
  }, () => {
    test.use({ javaScriptEnabled })

    test('A round goes from its plan to its results', { tag: '@several-processes' }, async ({ page }) => {
      await page.goto('/rounds')
      await expect(page.getByText('A round asks teams, and there is none yet.')).toBeVisible()
      await tagged(page, { Checkout: 'Shop', Search: 'Shop', Ledger: 'Money' })
      await page.getByRole('link', { name: 'Rounds' }).click()
      await page.getByRole('link', { name: 'Plan a round' }).click()
      await expect(page.getByLabel('Who asks')).toHaveValue('Ada Admin')
      await expect(page.getByLabel('Opens')).toHaveValue(/T09:00$/)

      await page.getByLabel('Name of the round').fill('Autumn')
      await page.getByLabel('Why you ask').fill('To see where help is wanted.')
      await page.getByLabel('Questions').selectOption('quick')
      await page.getByLabel('Closes').fill(inDays(-3))
      await page.getByLabel('Shop (2 teams)').check()
      await plan(page)
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(['The round must close after it opens.'])
      await expect(page.getByLabel('Shop (2 teams)')).toBeChecked()
      await expect(page.getByLabel('Questions')).toHaveValue('quick')
      await expect(page.getByLabel('Why you ask')).toHaveValue('To see where help is wanted.')
      await page.getByLabel('Closes').fill(inDays(15))
      await plan(page)

      await expect(page.getByText('The plan is saved.')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1, name: 'Autumn' })).toBeVisible()
      await state(page, 'Planned')
      await expect(page.getByText('2 teams are asked.')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Ledger' })).toHaveCount(0)

      await page.getByRole('link', { name: 'Change the plan' }).click()
      await expect(page.getByLabel('Checkout', { exact: true })).toBeChecked()
      await expect(page.getByLabel('Ledger', { exact: true })).not.toBeChecked()
      await page.getByLabel('Money (1 team)').check()
      await page.getByLabel('Name of the round').fill('Autumn 2026')
      await plan(page)
      await expect(page.getByText('3 teams are asked.')).toBeVisible()

      await page.getByRole('button', { name: 'Open the round now' }).click()
      await expect(page.getByText('The round is open.')).toBeVisible()
      await state(page, 'Open')
      await page.getByRole('link', { name: 'Money' }).click()
      await expect(page.getByRole('row')).toHaveText([/^Team/, /^Ledger.*0, size not known.*Not yet$/])

      const later = inDays(20)
      await page.getByLabel('Closes').fill(later)
      await page.getByRole('button', { name: 'Move the close' }).click()
      await expect(page.getByText('The round now closes at another time.')).toBeVisible()
      await expect(page.getByLabel('Closes')).toHaveValue(later)

      await page.getByLabel('Yes, end this round now').check()
      await page.getByRole('button', { name: 'Close the round' }).click()
      await state(page, 'Closed')
      await expect(page.getByText('0 of 3 teams have results of their members.')).toBeVisible()
      await expect(page.getByText('Nobody answered', { exact: true })).toHaveCount(3)
      await expect(page.getByText('next time, tell the team why you ask')).toBeVisible()
      await expect(page.getByText(/^The members' single answers are destroyed on/)).toBeVisible()

      await page.getByRole('link', { name: 'Copy into a new round' }).click()
      await expect(page.getByLabel('Name of the round')).toHaveValue('Autumn 2026')
      await expect(page.getByLabel('All teams of the workspace (3)')).toBeChecked()
    })

    test('A round is deleted once its name is typed', { tag: '@any-width' }, async ({ page }) => {
      await tagged(page, { Checkout: '' })
      await page.goto('/rounds/new')
      await page.getByLabel('Name of the round').fill('Winter')
      await page.getByLabel('All teams of the workspace (1)').check()
      await plan(page)
      await page.getByLabel('Type Winter to confirm').fill('winter')
      await page.getByRole('button', { name: 'Delete the round' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toHaveText('Type the name exactly as it is shown.')
      await page.getByLabel('Type Winter to confirm').fill('Winter')
      await page.getByRole('button', { name: 'Delete the round' }).click()
      await expect(page.getByRole('heading', { name: 'No round yet' })).toBeVisible()
    })
  })
}

test('Every page of a round is accessible, from the empty list to the results', async ({ page }) => {
  await tagged(page, { Checkout: 'Shop', Search: 'Shop', Ledger: 'Money' })
  await page.goto('/rounds')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Plan a round' }).click()
  await page.getByLabel('Name of the round').fill('Autumn')
  await expectAccessible(page)
  await plan(page)
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(
    'Choose at least one team, or a tag that a team has.',
  )
  await expectAccessible(page)
  await page.getByLabel('All teams of the workspace (3)').check()
  await plan(page)
  await state(page, 'Planned')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open the round now' }).click()
  await state(page, 'Open')
  await page.getByRole('link', { name: 'Shop' }).click()
  await expectAccessible(page)
  await page.getByLabel('Yes, end this round now').check()
  await page.getByRole('button', { name: 'Close the round' }).click()
  await state(page, 'Closed')
  await expectAccessible(page)
  await page.goto('/rounds')
  await expectAccessible(page)
})
