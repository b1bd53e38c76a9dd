import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { ADMIN } from '../support/admin'
import { test } from '../support/e2e-test'
import { addTeam } from '../support/pages'

const entries = (page: Page) => page.getByRole('region', { name: 'Entries, newest first' }).getByRole('listitem')

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', {
    tag: javaScriptEnabled ? [] : ['@any-width'],
  }, () => {
    test.use({ javaScriptEnabled })

    test('The audit log is asked for what, who and when', async ({ page }) => {
      const team = await addTeam(page)
      await page.goto('/audit')
      await page.getByLabel('What', { exact: true }).selectOption('Team added')
      await page.getByLabel('Who').selectOption(ADMIN.name)
      await page.getByRole('button', { name: 'Show these' }).click()
      await expect(page).toHaveURL(/action=team\.created/)
      await expect(entries(page).filter({ hasText: team })).toContainText(ADMIN.name)
      await expect(entries(page).filter({ hasNotText: 'Team added' })).toHaveCount(0)
      await expect(page.getByLabel('Who')).toHaveValue(/./)

      await page.getByLabel('Last day').fill('2020-01-01')
      await page.getByRole('button', { name: 'Show these' }).click()
      await expect(page.getByText('There is no such entry.')).toBeVisible()
      await expect(page.getByLabel('Last day')).toHaveValue('2020-01-01')
      await page.getByRole('link', { name: 'Show everything' }).click()
      await expect(page).toHaveURL('/audit')
      await expect(entries(page).filter({ hasText: team })).toBeVisible()
    })
  })
}

test('A day that is none is said, and stays as it was typed', async ({ page }) => {
  await page.goto('/audit?from=31.02.2026&action=team.created')
  await expect(page.getByRole('main').getByRole('alert')).toHaveText([
    'Type a day as year, month and day, such as 2026-11-23.',
  ])
  await expect(page.getByLabel('First day')).toHaveValue('31.02.2026')
  await expect(page.getByLabel('What', { exact: true })).toHaveValue('team.created')
  await expect(entries(page)).toHaveCount(0)
  await expectAccessible(page)
  const reply = await page.request.get('/audit/export?from=31.02.2026')
  expect(reply.status()).toBe(422)
})

test('The audit log leads from page to page, back and into a file, and is accessible', async ({ page }) => {
  const first = await addTeam(page)
  for (let visit = 0; visit < 52; visit++) await page.request.get('/audit/export?to=2020-01-01')
  await page.goto('/audit?action=audit.exported')
  await expect(entries(page)).toHaveCount(50)
  await page.getByRole('link', { name: 'Older entries' }).click()
  await expect(entries(page).first()).toContainText('Audit log exported')
  await page.getByRole('link', { name: 'Back to the newest' }).click()
  await expect(page).toHaveURL('/audit?action=audit.exported')
  await page.goto('/audit?action=team.created')
  await expectAccessible(page)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export these as CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^audit-log-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain(`"Team added","team.created","${first}"`)
  expect(text).not.toContain('audit.exported')
})
