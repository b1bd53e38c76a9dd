import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { test } from '../support/e2e-test'
import { invite, join, newcomersPage, uniqueAddress } from '../support/invite'
import { givenTeam } from '../support/pages'

// Each page is examined twice.
test.describe.configure({ timeout: 60_000 })

test.describe('What concerns members', () => {
  test.use({ expectedErrors: /404/ })

  test('The pages of members and of an invitation are accessible', async ({ page, browser }) => {
    const team = await givenTeam(page)
    const email = uniqueAddress()
    const path = await invite(page, { email, role: 'Lead', teams: [team] })
    await expectAccessible(page)
    const lin = await newcomersPage(browser)
    await lin.goto(path)
    await expectAccessible(lin)
    await join(lin, path)
    await lin.goto('/workspaces/leave')
    await expectAccessible(lin)
    expect((await lin.goto(path))?.status()).toBe(404)
    await expectAccessible(lin)
    await lin.context().close()

    await page.goto('/members')
    await page.getByRole('row').filter({ hasText: email }).getByRole('link').click()
    await page.getByRole('button', { name: 'Suspend' }).click()
    await expect(page.getByText('the workspace is closed to this person')).toBeVisible()
    await page.getByRole('button', { name: 'Make a link' }).click()
    await expect(page.getByLabel('Link to a new password')).toBeVisible()
    await expectAccessible(page)
    await page.goto('/workspaces/new')
    await expectAccessible(page)
  })
})
