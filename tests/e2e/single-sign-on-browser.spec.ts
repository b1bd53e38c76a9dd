import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { signOnBrowserTest as test } from '../support/sign-on-test'
import { introduce } from '../support/single-sign-on'

test('From the button to the page one wanted, by way of the provider', { tag: '@several-processes' }, async ({
  page,
  server,
}) => {
  introduce(server, 'hopper', { name: 'Grace Hopper', groups: ['coaches'] })
  await page.goto('/dashboard')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign in with Example Login' }).click()
  await page.getByRole('link', { name: 'hopper' }).click()
  await expect(page).toHaveURL(`${server.url}/dashboard`)
  await page.locator('header summary').click()
  await expect(page.getByText('Grace Hopper · hopper@example.org')).toBeVisible()
})

test('What did not work is said on the sign-in page', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Sign in with Example Login' }).click()
  await page.getByRole('link', { name: 'Cancel' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'The sign-in was cancelled there.' })).toBeVisible()
  await expectAccessible(page)
})
