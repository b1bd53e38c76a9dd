import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { test } from '../support/e2e-test'
import { emptyTest } from '../support/own-server-test'

const save = (page: Page) => page.getByRole('button', { name: 'Save the settings' }).click()

for (const javaScriptEnabled of [true, false]) {
  emptyTest.describe(
    javaScriptEnabled ? 'With script' : 'Without script',
    { tag: javaScriptEnabled ? [] : ['@any-width'] },
    () => {
      emptyTest.use({ javaScriptEnabled })

      emptyTest('Settings are changed, and what is not allowed is said beside its field', async ({ page }) => {
        await page.goto('/settings')
        await page.getByLabel("Workspace's name").fill('   ')
        await page.getByLabel('Minimum group size').fill('7')
        await page.getByLabel('Time zone').selectOption('Europe/Berlin')
        await page.getByLabel("Days until members' answers are destroyed").fill('7')
        await page.getByLabel('Lean').selectOption('5')
        await save(page)
        await expect(page.getByRole('main').getByRole('alert')).toHaveText(['Give the workspace a name.'])
        await expect(page.getByLabel('Minimum group size')).toHaveValue('7')
        await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Berlin')
        await expect(page.getByLabel('Lean')).toHaveValue('5')

        await page.getByLabel("Workspace's name").fill('Delivery')
        await save(page)
        await expect(page.getByText('The settings are saved.')).toBeVisible()
        await expect(page.getByRole('banner')).toContainText('Delivery')
        await expect(page.getByLabel('Lean')).toHaveValue('5')
        await page.goto('/settings')
        await expect(page.getByLabel("Workspace's name")).toHaveValue('Delivery')
        await expect(page.getByLabel('Minimum group size')).toHaveValue('7')
        await expect(page.getByLabel('Lean')).toHaveValue('5')
        await expect(page.getByLabel('Culture')).toHaveValue('4')
        await expect(page.getByLabel('Time zone')).toHaveValue('Europe/Berlin')
        await expect(page.getByLabel("Days until members' answers are destroyed")).toHaveValue('7')

        await page.goto('/audit?action=workspace.changed')
        await expect(page.getByRole('listitem').filter({ hasText: 'Settings changed' })).toHaveCount(5)
        await expect(page.getByText('target level of Lean: 4 → 5')).toBeVisible()
        await expect(page.getByText('minimum group size: 5 → 7')).toBeVisible()
        await expect(page.getByText('time zone: UTC → Europe/Berlin')).toBeVisible()
        await expect(page.getByText('days until answers are destroyed: 30 → 7')).toBeVisible()
        await expect(page.getByText('name: Tests → Delivery')).toBeVisible()
      })
    },
  )
}

test('The settings are accessible, also with a refused field', async ({ page }) => {
  await page.goto('/settings')
  await expectAccessible(page)
  await page.getByLabel("Workspace's name").fill(' ')
  await save(page)
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('Everything is exported as a file', { tag: '@any-width' }, async ({ page }) => {
  await page.goto('/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export as JSON' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^calms-radar-\d{4}-\d\d-\d\d\.json$/)
  const text = await readFile(await file.path(), 'utf8')
  const exported = JSON.parse(text)
  expect(exported).toMatchObject({ format: 'calms-radar-workspace', version: 2, workspace: { name: 'Tests' } })
  expect(exported.members).toContainEqual(expect.objectContaining({ email: 'ada@example.org', role: 'admin' }))
})

emptyTest('The only workspace is not offered for deletion', { tag: '@any-width' }, async ({ page }) => {
  await page.goto('/settings')
  await expect(page.getByText('This is the only workspace of the installation')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete the workspace' })).toHaveCount(0)
})

emptyTest.describe('Without a connection', { tag: '@any-width' }, () => {
  emptyTest.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ })

  emptyTest('a form keeps what was typed, says so, and is sent once there is one again', async ({ page, context }) => {
    await page.goto('/settings')
    await page.getByLabel("Workspace's name").fill('Delivery')
    await context.setOffline(true)
    await save(page)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('What you typed is still here')
    await expect(page.getByLabel("Workspace's name")).toHaveValue('Delivery')
    await context.setOffline(false)
    await save(page)
    await expect(page.getByText('The settings are saved.')).toBeVisible()
  })
})
