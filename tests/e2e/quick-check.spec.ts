import { expect, type Page, type Request } from '@playwright/test'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { expectAccessible } from '../support/a11y'
import { test } from '../support/e2e-test'
import { choice, choose, practice } from '../support/pages'
import { PlainBrowser } from '../support/plain-browser'

test.use({ storageState: { cookies: [], origins: [] } })

const ASKED = askedPractices(currentQuestionnaire, 'quick').flatMap(({ practices }) => practices.map(({ id }) => id))

const CODE = /\/check#v1\.[1-5nd-]{10}$/

const resultOf = (page: Page) => page.getByRole('heading', { name: 'Your result' })
const show = (page: Page) => page.getByRole('button', { name: 'Show the result' })

/** Everything that the page asks for from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  return requests
}

async function answerAll(page: Page, level: 1 | 2 | 3 | 4 | 5) {
  await expect(show(page)).toBeEnabled()
  for (const id of ASKED) await choose(page, practice(id), level)
}

test('Nothing is asked for after the page has loaded, and no request ever carries the answers', async ({ page }) => {
  const requests = requestsOf(page)
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Try the quick check without an account' }).click()
  await page.waitForLoadState('networkidle')
  const before = requests.length
  await answerAll(page, 3)
  await show(page).click()
  await expect(resultOf(page)).toBeVisible()
  await page.getByText('Show the figures as a table').click()
  await page.getByRole('button', { name: 'Copy', exact: true }).click()
  await page.getByRole('button', { name: 'Change the answers' }).click()
  await page.goBack()
  await expect(resultOf(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  // The browser itself asks for the icon again when the address changes.
  const since = requests.slice(before).map((request) => new URL(request.url()).pathname)
  expect(since.filter((path) => path !== '/icon.svg')).toEqual([])

  // Nor does opening the address tell the server more than that the page was opened.
  await page.reload()
  await page.waitForLoadState('networkidle')
  await page.getByRole('link', { name: 'How is this scored?' }).click()
  await expect(page).toHaveURL('/scoring')
  for (const request of requests) {
    expect(request.method()).toBe('GET')
    const sent = [request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? ''].join('\n')
    expect(sent).not.toMatch(/#|v1\.|3333|answer:/)
  }
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('The result says what one person’s answers come to, what would raise them, and what to try', async ({ page }) => {
  await page.goto('/check')
  await answerAll(page, 3)
  await choose(page, practice('culture.swarming'), 1)
  await show(page).click()
  await expect(page).toHaveURL(CODE)
  await expect(resultOf(page)).toBeFocused()
  await expect(page.getByText('the view of one person (n = 1)')).toBeVisible()
  await expect(page.getByText('Overall score 2.80')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Your scores by pillar' })).toBeVisible()
  const culture = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Culture 2.00' }) })
  await expect(culture).toContainText('Level 2, ')
  await expect(culture).toContainText('comes within reach with')
  const { title, nextSteps } = practice('culture.swarming').text.en
  const first = page.getByRole('region', { name: 'Three things to try next' }).getByRole('listitem').first()
  await expect(first.getByRole('heading')).toHaveText(title)
  await expect(first).toContainText(nextSteps[0])
  await expect(page.getByRole('heading', { name: 'With the whole team' })).toBeVisible()
})

test('The address can be opened anew, elsewhere, and with the back button', async ({ page, browser, baseURL }) => {
  await page.goto('/check')
  await answerAll(page, 4)
  await choose(page, practice(ASKED[3] ?? ''), "Don't know")
  await show(page).click()
  await expect(resultOf(page)).toBeVisible()
  const address = page.url()
  await page.reload()
  await expect(resultOf(page)).toBeVisible()
  await expect(page.getByLabel('Address of this result')).toHaveValue(address)
  await expect(page.getByText('4 of 5 pillars have a score')).toBeVisible()

  await page.getByRole('button', { name: 'Change the answers' }).click()
  await expect(resultOf(page)).toBeHidden()
  await expect(choice(page, practice(ASKED[0] ?? ''), 4)).toBeChecked()
  await expect(choice(page, practice(ASKED[3] ?? ''), "Don't know")).toBeChecked()
  await expect(page.getByText('10 of 10 answered')).toBeVisible()
  await choose(page, practice(ASKED[3] ?? ''), 4)
  await show(page).click()
  await expect(page.getByText('Overall score 4.00')).toBeVisible()
  await page.goBack()
  await expect(resultOf(page)).toBeHidden()
  await page.goBack()
  await expect(page.getByText('4 of 5 pillars have a score')).toBeVisible()

  const elsewhere = await browser.newContext({ baseURL: baseURL ?? '', storageState: { cookies: [], origins: [] } })
  const other = await elsewhere.newPage()
  await other.goto(address)
  await expect(resultOf(other)).toBeVisible()
  await other.getByRole('button', { name: 'Start anew' }).click()
  await expect(other.getByText('0 of 10 answered')).toBeVisible()
  await expect(other.getByRole('radio', { checked: true })).toHaveCount(0)
  await elsewhere.close()
})

test('The skip link and the pillars’ links leave the result and the answers as they are', async ({ page }) => {
  await page.goto('/check')
  await choose(page, practice(ASKED[0] ?? ''), 2)
  await page.getByRole('navigation', { name: 'Pillars' }).getByRole('link', { name: 'Lean' }).click()
  await expect(page.getByText('1 of 10 answered')).toBeVisible()
  await show(page).click()
  await expect(resultOf(page)).toBeVisible()
  await page.getByRole('link', { name: 'Skip to the content' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/check#main')
  await expect(resultOf(page)).toBeVisible()
})

for (const fragment of ['v1.33', 'v2.3333333333', 'v1.333333333x', '%3Cimg%20src=x%20onerror=hasRun=1%3E', 'x=1&y=2']) {
  test(`An address that cannot be read says so, and one can start anew: #${fragment}`, async ({ page }) => {
    await page.goto(`/check#${fragment}`)
    await expect(page.getByRole('main').getByRole('alert')).toContainText('holds no result that this page can read')
    await choose(page, practice(ASKED[0] ?? ''), 2)
    await show(page).click()
    await expect(resultOf(page)).toBeVisible()
    await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
    expect(await page.evaluate(() => 'hasRun' in window)).toBe(false)
  })
}

test('Nothing answered is no result', async ({ page }) => {
  await page.goto('/check')
  await show(page).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Answer at least one practice before you submit.')
  await expect(page).toHaveURL('/check')
})

test('It works by key alone', async ({ page }) => {
  await page.goto('/check')
  await expect(show(page)).toBeEnabled()
  for (const key of ['1', '2', '3', '4', '5', 'n', 'd', '3', '3', '3']) await page.keyboard.press(key)
  await expect(page.getByText('10 of 10 answered')).toBeVisible()
  await show(page).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#v1\.12345nd333$/)
  await expect(resultOf(page)).toBeFocused()
})

test('The form, the result and an unreadable address are accessible', async ({ page }) => {
  test.setTimeout(60_000)
  await page.goto('/check')
  await expect(show(page)).toBeEnabled()
  await expectAccessible(page)
  await page.goto('/check#v1.12345nd333')
  await expect(resultOf(page)).toBeVisible()
  await page.getByText('Show the figures as a table').click()
  await expectAccessible(page)
  await page.goto('/check#nothing')
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('The page says why it needs one, and leads to the sign-in', async ({ page }) => {
    await page.goto('/check')
    // Playwright looks for words everywhere but in this element.
    const note = page.locator('noscript > div')
    await expect(note).toBeVisible()
    await expect(note).toContainText('That needs JavaScript')
    await expect(page.getByRole('form', { name: 'The ten practices' })).toBeHidden()
    await expect(note.locator('a[href="/sign-in"]')).toBeVisible()
  })
})

test('The form cannot be posted before its script is there', { tag: '@any-width' }, async ({ baseURL }) => {
  const { html } = await new PlainBrowser(baseURL ?? '').fetch('/check')
  expect(html).toMatch(/<button[^>]*disabled=""[^>]*>Show the result<\/button>/)
  expect(html).not.toMatch(/<form[^>]*(action|method)=/)
})
