import { expect, type Page } from '@playwright/test'
import { ADMIN } from '../support/admin'
import { invite, join, NEWCOMER_PASSWORD, newcomersPage, uniqueAddress } from '../support/invite'
import { emptyTest as test } from '../support/own-server-test'
import { givenTeam } from '../support/pages'

// Each begins with the start of an app.
test.describe.configure({ timeout: 90_000 })

/** Who is signed in, and their workspaces. */
const openMenu = (page: Page) => page.getByRole('banner').locator('summary').click()

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false, expectedErrors: /40[34]/ })

  test('A lead is invited, joins, and sees their team only', { tag: '@several-processes' }, async ({
    page,
    browser,
  }) => {
    const team = await givenTeam(page)
    const other = await givenTeam(page)
    const otherAddress = page.url()
    const email = uniqueAddress()
    const path = await invite(page, { email, role: 'Lead', teams: [team] })
    await expect(page.getByText('No mail server is set up here')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: email })).toContainText('Lead, open until')

    const lin = await newcomersPage(browser, { javaScriptEnabled: false })
    await lin.goto(path)
    await expect(lin.getByLabel('Your e-mail address')).toHaveValue(email)
    await lin.getByLabel('Your name').fill('Lin')
    await lin.getByLabel('Choose a password').fill('password1234')
    await lin.getByRole('button', { name: 'Join' }).click()
    await expect(lin.getByRole('alert')).toContainText('easy to guess')
    await expect(lin.getByLabel('Your name')).toHaveValue('Lin')
    await lin.getByLabel('Choose a password').fill(NEWCOMER_PASSWORD)
    await lin.getByRole('button', { name: 'Join' }).click()

    await expect(lin.getByRole('link', { name: new RegExp(team) })).toBeVisible()
    await expect(lin.getByText(other)).toHaveCount(0)
    expect((await lin.goto(otherAddress))?.status()).toBe(404)
    expect((await lin.goto('/members'))?.status()).toBe(403)
    expect((await lin.goto('/workspaces/new'))?.status()).toBe(403)
    expect((await lin.goto(path))?.status()).toBe(404)
    await expect(lin.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
    await lin.context().close()

    await page.goto('/members')
    await expect(page.getByRole('row').filter({ hasText: email })).toContainText(team)
    await page.goto('/')
    await page.getByRole('link', { name: new RegExp(team) }).click()
    await expect(page.getByText('Lead: Lin')).toBeVisible()
  })

  test('A withdrawn invitation and a mistyped one lead to the same page', async ({ page, browser }) => {
    const email = uniqueAddress()
    const path = await invite(page, { email, role: 'Coach' })
    await page.getByRole('button', { name: `Withdraw the invitation of ${email}` }).click()
    await expect(page.getByText(email)).toHaveCount(0)
    const lin = await newcomersPage(browser, { javaScriptEnabled: false })
    const words: string[] = []
    for (const dead of [path, `${path.slice(0, -1)}_`, '/invitations/nothing']) {
      expect((await lin.goto(dead))?.status()).toBe(404)
      words.push((await lin.getByRole('main').textContent()) ?? '')
    }
    expect(new Set(words).size).toBe(1)
    expect(words[0]).toContain('This link does not work')
    await lin.context().close()
  })

  test('A member gets another role and teams, is suspended, restored, and removed', async ({ page, browser }) => {
    const team = await givenTeam(page)
    const email = uniqueAddress()
    const lin = await newcomersPage(browser, { javaScriptEnabled: false })
    await join(lin, await invite(page, { email, role: 'Coach' }), 'Lin Removed')

    await page.goto('/members')
    await page.getByRole('row').filter({ hasText: email }).getByRole('link').click()
    await page.getByLabel('What this person may do').selectOption('Lead')
    await page.getByRole('button', { name: 'Change the role' }).click()
    await expect(page.getByText('The role is changed.')).toBeVisible()
    await expect(page.getByLabel('What this person may do')).toHaveValue('lead')
    await page.getByLabel(team).check()
    await page.getByRole('button', { name: 'Save the teams' }).click()
    await expect(page.getByText('The teams are saved.')).toBeVisible()
    await expect(page.getByLabel(team)).toBeChecked()

    await lin.goto('/')
    await expect(lin.getByRole('heading', { name: 'Sign in' })).toBeVisible()

    await page.getByRole('button', { name: 'Make a link' }).click()
    await expect(page.getByLabel('Link to a new password')).toHaveValue(/\/reset-password\/[\w-]{32}$/)
    await page.getByRole('button', { name: 'Suspend' }).click()
    await expect(page.getByText('the workspace is closed to this person')).toBeVisible()
    await page.getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText('the workspace is closed to this person')).toHaveCount(0)
    await page.getByLabel('Type Lin Removed to confirm').fill('Lin')
    await page.getByRole('button', { name: 'Remove from the workspace' }).click()
    await expect(page.getByRole('alert')).toHaveText('Type the name exactly as it is shown.')
    await page.getByLabel('Type Lin Removed to confirm').fill('Lin Removed')
    await page.getByRole('button', { name: 'Remove from the workspace' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Members' })).toBeVisible()
    await expect(page.getByText(email)).toHaveCount(0)
    await lin.context().close()
  })
})

test('A refused invitation says why and keeps what was typed, chosen and ticked', async ({ page }) => {
  const team = await givenTeam(page)
  await page.goto('/members')
  await page.getByLabel('E-mail address').fill(ADMIN.email)
  await page.getByLabel('Role').selectOption('Coach')
  await page.getByLabel(team).check()
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('is a member already')
  await expect(page.getByLabel('E-mail address')).toHaveValue(ADMIN.email)
  await expect(page.getByLabel('Role')).toHaveValue('coach')
  await expect(page.getByLabel(team)).toBeChecked()
})

test('An account opens several workspaces, which are switched in the header', async ({ page, browser }) => {
  const team = await givenTeam(page)
  const lin = await newcomersPage(browser)
  const email = uniqueAddress()
  await join(lin, await invite(page, { email, role: 'Admin' }))
  await expect(lin.getByText(team)).toBeVisible()

  await openMenu(lin)
  await lin.getByRole('link', { name: 'New workspace' }).click()
  await lin.getByLabel('Name of the workspace').fill('Client of Lin')
  await lin.getByRole('button', { name: 'Create the workspace' }).click()
  await expect(lin.getByRole('heading', { level: 1, name: 'Add your first team' })).toBeVisible()
  await expect(lin.getByText(team)).toHaveCount(0)

  await expect(lin.getByRole('banner').locator('summary')).toContainText('Client of Lin')
  await openMenu(lin)
  await expect(lin.getByRole('button', { name: 'Client of Lin' })).toHaveAttribute('aria-current', 'true')
  await lin.getByRole('button', { name: ADMIN.workspace, exact: true }).click()
  await expect(lin.getByText(team)).toBeVisible()
  await expect(lin.getByRole('banner').locator('summary')).toContainText(ADMIN.workspace)
  await lin.context().close()
})

test('Who has an account accepts by signing in, and may leave unless they are the only admin', async ({
  page,
  browser,
}) => {
  const team = await givenTeam(page)
  const [lin, max] = [await newcomersPage(browser), await newcomersPage(browser)]
  const [own, invited] = [uniqueAddress(), uniqueAddress()]
  await join(lin, await invite(page, { email: own, role: 'Admin' }))
  await join(max, await invite(page, { email: invited, role: 'Coach' }), 'Max')
  await lin.goto('/workspaces/new')
  await lin.getByLabel('Name of the workspace').fill('Client of Max')
  await lin.getByRole('button', { name: 'Create the workspace' }).click()
  await expect(lin.getByRole('heading', { level: 1, name: 'Add your first team' })).toBeVisible()

  const path = await invite(lin, { email: invited, role: 'Coach' })
  await lin.goto(path)
  await expect(lin.getByText(`This invitation is for ${invited}, and you are signed in as ${own}.`)).toBeVisible()
  await max.context().clearCookies()
  await max.goto(path)
  await max.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await max.getByLabel('E-mail address').fill(invited)
  await max.getByLabel('Password').fill(NEWCOMER_PASSWORD)
  await max.getByRole('button', { name: 'Sign in' }).click()
  await max.getByRole('button', { name: 'Accept' }).click()
  await expect(max.getByRole('heading', { level: 1, name: 'Add your first team' })).toBeVisible()

  await max.goto('/workspaces/leave')
  await max.getByLabel('Type Client of Max to confirm').fill('Client of Max')
  await max.getByRole('button', { name: 'Leave the workspace' }).click()
  await expect(max.getByText(team)).toBeVisible()
  await lin.goto('/workspaces/leave')
  await lin.getByLabel('Type Client of Max to confirm').fill('Client of Max')
  await lin.getByRole('button', { name: 'Leave the workspace' }).click()
  await expect(lin.getByRole('main').getByRole('alert')).toContainText('Make somebody else an admin first.')
  await Promise.all([lin.context().close(), max.context().close()])
})
