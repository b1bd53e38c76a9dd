import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { accountTest, signInAddress } from '../support/account-test'
import { ADMIN, signedIn } from '../support/admin'
import { locationOf, PlainBrowser } from '../support/plain-browser'

const WANTED = 'seven quiet marmots knitting'
const signIn = '/sign-in?next=%2Faccount'

// Each begins with the start of an app.
accountTest.describe.configure({ timeout: 90_000 })

accountTest(
  'A change of password signs out everywhere else and renews this session, without script',
  async ({ plain, server }) => {
    const elsewhere = await signedIn(server.url)
    const before = plain.cookie
    const change = { presentPassword: ADMIN.password, newPassword: WANTED }
    const wrong = await plain.submit('/account', 'newPassword', { ...change, presentPassword: 'guess' })
    expect(wrong.html).toContain('This is not your password.')
    expect(wrong.html).not.toContain(WANTED)
    expect((await elsewhere.fetch('/account')).status).toBe(200)

    expect((await plain.submit('/account', 'newPassword', change)).html).toContain('The password is changed.')
    expect(locationOf(await elsewhere.fetch('/account'))).toBe(signIn)
    expect(plain.cookie).not.toBe(before)
    expect(locationOf(await plain.fetch('/account', { headers: { cookie: before } }))).toBe(signIn)
    expect((await plain.fetch('/account')).status).toBe(200)
    const visitor = new PlainBrowser(server.url)
    expect(await signInAddress(visitor, ADMIN.password)).toBeNull()
    expect(await signInAddress(visitor, WANTED)).toBe('/')
  },
)

accountTest(
  'The name is changed, and the data are downloaded, without script',
  { tag: '@any-width' },
  async ({ plain }) => {
    expect((await plain.submit('/account', 'name', { name: ' ' })).html).toContain('Type a name.')
    expect((await plain.submit('/account', 'name', { name: 'Ada <b>Byron</b>' })).html).toContain('The name is saved.')
    const { html, headers } = await plain.fetch('/account/export')
    expect(headers.get('content-disposition')).toBe('attachment; filename="calms-radar-account.json"')
    expect(JSON.parse(html)).toMatchObject({ profile: { name: 'Ada <b>Byron</b>', email: ADMIN.email } })
  },
)

accountTest('The only admin is told why the account cannot be deleted', { tag: '@any-width' }, async ({ plain }) => {
  expect((await plain.fetch('/account')).html).toContain(`You are the only admin of ${ADMIN.workspace}.`)
})

accountTest(
  'The account page is accessible, and sessions end one by one or together',
  { tag: '@several-processes' },
  async ({ page, server }) => {
    const [one, two, three] = [await signedIn(server.url), await signedIn(server.url), await signedIn(server.url)]
    await page.goto('/account')
    await expect(page.getByText('This one')).toHaveCount(1)
    await expectAccessible(page)
    const others = page.getByRole('button', { name: /^Sign out of / })
    await expect(others).toHaveCount(3)
    await others.first().click()
    await expect(others).toHaveCount(2)
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
    await expect(others).toHaveCount(0)
    for (const browser of [one, two, three]) expect(locationOf(await browser.fetch('/account'))).toBe(signIn)
    await page.getByLabel('Present password').fill('guess')
    await page.getByLabel('New password').fill(WANTED)
    await page.getByRole('button', { name: 'Change the password' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toHaveText('This is not your password.')
    await expectAccessible(page)
  },
)
