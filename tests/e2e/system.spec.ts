import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { accountTest } from '../support/account-test'
import { ADMIN } from '../support/admin'

// It begins with the start of an app.
accountTest.describe.configure({ timeout: 90_000 })

accountTest('An admin looks what runs here, and whether its mails arrive', async ({ page, mails }) => {
  await page.goto('/')
  await page.locator('summary', { hasText: ADMIN.workspace }).click()
  await page.getByRole('link', { name: 'System', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'System' })).toBeVisible()
  const program = page.getByRole('region', { name: 'Program' })
  await expect(program.getByText(process.version, { exact: true })).toBeVisible()
  const stored = page.getByRole('region', { name: 'What is stored' })
  await expect(stored.getByText('Mails waiting')).toBeVisible()
  await stored.getByText(/^Changes of the database's schema/).click()
  await expect(stored.getByText('20261122000000_initial')).toBeVisible()
  const settings = page.getByRole('region', { name: 'Settings in force' })
  await expect(settings.getByText('radar@example.org')).toHaveCount(0)
  await expect(settings.getByText('MAIL_FROM')).toBeVisible()

  const mail = page.getByRole('region', { name: 'Mail' })
  await mail.getByRole('button', { name: `Send a test mail to ${ADMIN.email}` }).click()
  await expect(mail.getByText(/^The mail server has taken the mail\./)).toBeVisible()
  expect(mails.mails.map(({ recipients }) => recipients)).toEqual([[ADMIN.email]])
  await expectAccessible(page)

  await mails.close()
  await expect(async () => {
    await mail.getByRole('button', { name: `Send a test mail to ${ADMIN.email}` }).click()
    await expect(mail.getByRole('alert')).toContainText(/^The mail was not sent \(E\w+\)\. /, { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await expectAccessible(page)
})
