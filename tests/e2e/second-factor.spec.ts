import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { accountTest, signInAddress } from '../support/account-test'
import { ADMIN } from '../support/admin'
import { formFields, PlainBrowser, type PlainReply } from '../support/plain-browser'
import { totp } from '../support/totp'

const PAGE = '/account/second-factor'
const CODE_PAGE = '/sign-in/second-factor?next=%2F'

const keyIn = ({ html }: PlainReply) => /<dd[^>]*>([A-Z2-7 ]+)<\/dd>/.exec(html)?.[1] ?? ''
const recoveryCodesIn = ({ html }: PlainReply) =>
  [...html.matchAll(/<li>(\w{5}-\w{5})<\/li>/g)].map(([, code = '']) => code)

/** Goes all the way without script; the key and the recovery codes. */
async function switchOn(browser: PlainBrowser) {
  const begun = await browser.submit(PAGE, 'begin', { password: ADMIN.password })
  const key = keyIn(begun)
  const proved = await browser.post(PAGE, formFields(begun.html, 'prove'), { code: totp(key) })
  return { key, codes: recoveryCodesIn(proved), proved }
}

// Each begins with the start of an app.
accountTest.describe.configure({ timeout: 90_000 })

accountTest(
  'A second factor is switched on and signs in, without script',
  { tag: '@any-width' },
  async ({ plain, server }) => {
    const wrong = await plain.submit(PAGE, 'begin', { password: 'guess' })
    expect(wrong.html).toContain('This is not your password.')
    expect(keyIn(wrong)).toBe('')

    const begun = await plain.submit(PAGE, 'begin', { password: ADMIN.password })
    const key = keyIn(begun)
    expect(key).toMatch(/^([A-Z2-7]{1,4} ?){8,}$/)
    expect(begun.html).toContain('data:image/svg+xml;base64,')
    // Not on yet: neither the page nor a sign-in asks for more, and the same key can be shown again.
    expect(keyIn(await plain.fetch(PAGE))).toBe('')
    expect(await signInAddress(new PlainBrowser(server.url), ADMIN.password)).toBe('/')
    expect(keyIn(await plain.submit(PAGE, 'begin', { password: ADMIN.password }))).toBe(key)

    const mistyped = await plain.post(PAGE, formFields(begun.html, 'prove'), { code: '000000' })
    expect(mistyped.html).toContain('This code does not work.')
    expect(keyIn(mistyped)).toBe(key)

    const before = plain.cookie
    const proved = await plain.post(PAGE, formFields(mistyped.html, 'prove'), { code: totp(key) })
    expect(recoveryCodesIn(proved)).toHaveLength(10)
    expect(recoveryCodesIn(await plain.fetch(PAGE))).toEqual([])
    expect((await plain.fetch('/account')).html).toContain('It is on')
    // The session goes on under a new token; the old one is dead.
    expect(plain.cookie).not.toBe(before)
    const old = await plain.fetch('/account', { headers: { cookie: before } })
    expect(old.headers.get('location')).toContain('/sign-in')

    const visitor = new PlainBrowser(server.url)
    expect(await signInAddress(visitor, ADMIN.password)).toBe(CODE_PAGE)
    expect((await visitor.fetch('/account')).headers.get('location')).toContain('/sign-in')
    expect((await visitor.submit(CODE_PAGE, 'code', { code: '000000' })).status).toBe(200)
    expect((await visitor.submit(CODE_PAGE, 'code', { code: totp(key) })).headers.get('location')).toBe('/')
    expect((await visitor.fetch('/account')).status).toBe(200)
  },
)

accountTest(
  'A code signs in once, also from elsewhere at the same moment',
  { tag: ['@any-width', '@several-processes'] },
  async ({ plain, server }) => {
    const { key } = await switchOn(plain)
    const visitors = [new PlainBrowser(server.url), new PlainBrowser(server.url), new PlainBrowser(server.url)]
    for (const visitor of visitors) await signInAddress(visitor, ADMIN.password)
    const code = totp(key)
    const [first, second, late] = visitors
    const replies = await Promise.all([first, second].map((visitor) => visitor?.submit(CODE_PAGE, 'code', { code })))
    replies.push(await late?.submit(CODE_PAGE, 'code', { code }))
    expect(replies.filter((reply) => reply?.headers.get('location') === '/')).toHaveLength(1)
    const signedIn = await Promise.all(visitors.map(async (visitor) => (await visitor.fetch('/account')).status))
    expect(signedIn.filter((status) => status === 200)).toHaveLength(1)
  },
)

accountTest('A recovery code signs in once', { tag: '@any-width' }, async ({ plain, server }) => {
  const { codes } = await switchOn(plain)
  const [code = '', other = ''] = codes
  const signInWith = async (text: string) => {
    const visitor = new PlainBrowser(server.url)
    await signInAddress(visitor, ADMIN.password)
    return (await visitor.submit(CODE_PAGE, 'code', { code: text })).headers.get('location')
  }
  expect(await signInWith(code)).toBe('/')
  expect(await signInWith(code)).toBeNull()

  const made = await plain.submit(PAGE, 'codes', { password: ADMIN.password })
  const [fresh = ''] = recoveryCodesIn(made)
  expect(recoveryCodesIn(made)).toHaveLength(10)
  expect(await signInWith(other)).toBeNull()
  expect(await signInWith(fresh)).toBe('/')
})

accountTest(
  'A second factor is switched off with the password, which renews the session',
  async ({ plain, server }) => {
    await switchOn(plain)
    expect((await plain.submit(PAGE, 'off', { password: 'guess' })).html).toContain('This is not your password.')
    const before = plain.cookie
    const off = await plain.submit(PAGE, 'off', { password: ADMIN.password })
    expect(off.html).toContain('The second factor is off.')
    expect(plain.cookie).not.toBe(before)
    const old = await plain.fetch('/account', { headers: { cookie: before } })
    expect(old.headers.get('location')).toContain('/sign-in')
    expect(await signInAddress(new PlainBrowser(server.url), ADMIN.password)).toBe('/')
  },
)

accountTest('Each step of a second factor is accessible, and works with script', async ({ page }) => {
  await page.goto(PAGE)
  await expectAccessible(page)
  await page.getByLabel('Your password').fill(ADMIN.password)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  await page.getByLabel('Code that the app shows').fill('000000')
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  const key = (await page.getByRole('definition').textContent()) ?? ''
  await page.getByLabel('Code that the app shows').fill(totp(key))
  await page.getByRole('button', { name: 'Switch it on' }).click()
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible()
  await expectAccessible(page)
  expect(page.url()).toMatch(/\/account\/second-factor$/)
  await page.goto(PAGE)
  await expect(page.getByRole('heading', { name: 'Second factor: on' })).toBeVisible()
  await expectAccessible(page)
})
