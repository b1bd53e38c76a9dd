import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { accountTest, signInAddress } from '../support/account-test'
import { ADMIN } from '../support/admin'
import { test } from '../support/e2e-test'
import { locationOf, PlainBrowser } from '../support/plain-browser'

const WANTED = 'seven quiet marmots knitting'
const SENT = 'If there is an account with this address'

// Each begins with the start of an app.
accountTest.describe.configure({ timeout: 90_000 })

accountTest(
  'A forgotten password is reset by mail, without script',
  { tag: '@any-width' },
  async ({ plain, server, mails }) => {
    const visitor = new PlainBrowser(server.url)
    for (const email of ['stranger@example.org', ADMIN.email]) {
      const { status, html } = await visitor.submit('/forgot-password', 'email', { email })
      expect(status).toBe(200)
      expect(html).toContain(SENT)
    }
    await expect.poll(() => mails.mails.length).toBe(1)
    const [mail] = mails.mails
    expect(mail?.recipients).toEqual([ADMIN.email])
    const link = new URL(/http\S+/.exec(mail?.text ?? '')?.[0] ?? '').pathname

    const page = await visitor.fetch(link)
    expect(page.html).toContain(ADMIN.email)
    expect(page.headers.get('referrer-policy')).toBe('same-origin')
    expect((await visitor.submit(link, 'password', { password: 'short' })).html).toContain('at least 12 characters')
    const done = await visitor.submit(link, 'password', { password: WANTED })
    expect(locationOf(done)).toBe('/sign-in?done=reset')
    expect((await visitor.go('/sign-in?done=reset')).html).toContain('Your password is changed.')

    // Who was signed in is not any more, the old password is void, and so is the link.
    expect(locationOf(await plain.fetch('/account'))).toBe('/sign-in?next=%2Faccount')
    expect(await signInAddress(visitor, ADMIN.password)).toBeNull()
    expect((await visitor.fetch(link)).status).toBe(404)
    expect(await signInAddress(visitor, WANTED)).toBe('/')
    expect((await visitor.fetch('/account')).status).toBe(200)
  },
)

accountTest(
  'Asking for too many links is refused, with when to come back',
  { tag: '@any-width' },
  async ({ server }) => {
    const visitor = new PlainBrowser(server.url)
    const ask = () => visitor.submit('/forgot-password', 'email', { email: 'stranger@example.org' })
    for (let times = 0; times < 5; times++) expect((await ask()).status).toBe(200)
    const { status, headers } = await ask()
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3000)
  },
)

accountTest('Guessing links ends with a page that says so', { tag: '@any-width' }, async ({ server }) => {
  const visitor = new PlainBrowser(server.url)
  for (let tries = 0; tries < 30; tries++) {
    expect((await visitor.fetch(`/reset-password/${`${tries}`.padEnd(32, 'a')}`)).status).toBe(404)
  }
  const { status, headers, html } = await visitor.fetch(`/reset-password/${'b'.repeat(32)}`)
  expect(status).toBe(429)
  expect(Number(headers.get('retry-after'))).toBeGreaterThan(600)
  expect(html).toContain('Too many tries')
})

accountTest.describe('The pages of a reset', () => {
  accountTest.use({ storageState: undefined })

  accountTest('are accessible', async ({ page, mails }) => {
    await page.goto('/forgot-password')
    await page.getByLabel('Your e-mail address').fill(ADMIN.email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await expect(page.getByText(SENT)).toBeVisible()
    await expectAccessible(page)
    await expect.poll(() => mails.mails.length).toBe(1)
    await page.goto(new URL(/http\S+/.exec(mails.mails[0]?.text ?? '')?.[0] ?? '').pathname)
    await expectAccessible(page)
    await page.getByLabel('New password').fill('password1234')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('easy to guess')
    await expectAccessible(page)
    await page.getByLabel('New password').fill(WANTED)
    await page.getByRole('button', { name: 'Set the password' }).click()
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/Your password is changed/)
    await expectAccessible(page)
  })
})

test('Where no mail can be sent, the page says who can make a link', async ({ page }) => {
  await page.goto('/forgot-password')
  await expect(page.getByText('An admin of your workspace can make a link')).toBeVisible()
  await expect(page.getByText('npm run admin -- reset-password')).toBeVisible()
  await expectAccessible(page)
})
