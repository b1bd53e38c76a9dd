import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { answerAll, begin, send } from '../support/answering-pages'
import { answeringTest as test } from '../support/answering-test'
import { choose, comment, practice } from '../support/pages'

// Each page is examined twice. Some are refused or gone on purpose.
test.describe.configure({ timeout: 90_000 })
test.use({ expectedErrors: /404|409|422|ERR_INTERNET_DISCONNECTED/ })

const ASKED = practice('culture.swarming')

test('The page behind a link and the plain explanation are accessible', async ({ page, answering }) => {
  const { link, personalLink } = await answering.round()
  for (const path of [link, personalLink, '/anonymity']) {
    await page.goto(path)
    await expectAccessible(page)
  }
})

test('Every step of the form is accessible', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await choose(page, ASKED, 2)
  await comment(page, ASKED, 'A comment.')
  for (const title of ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing']) {
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await expectAccessible(page)
  }
})

test('The review and all that can go wrong with sending are accessible', async ({ page, context, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await choose(page, ASKED, 2)
  await page.getByRole('link', { name: 'Review and send' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Review' })).toBeVisible()
  await examined(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await examined(page)
  await context.setOffline(false)
  await answering.close(round)
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('heading', { name: 'Your answers came too late' })).toBeVisible()
  await examined(page)
  await page.goto(round.link)
  await expect(page.getByRole('textbox', { name: 'Your answers' })).toBeVisible()
  await examined(page)
})

/** From its top: what the bar that stays lies over would be found too small. */
async function examined(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
}

test('Thanks with one’s own picture, and what comes of withdrawing, are accessible', async ({ page, answering }) => {
  const { link } = await answering.round()
  await begin(page, link)
  await answerAll(page, 4)
  await send(page)
  await page.getByText('Show the figures as a table').click()
  await page.getByText('Withdraw your answers').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Yes, delete my answers' }).click()
  await expect(page.getByText('Your answers are deleted.')).toBeVisible()
  await expectAccessible(page)
})

test.describe('Without script', () => {
  // For axe alone, script would have to be on: the page as the server sends it is what a browser shows until then.
  test('The whole form as it is sent is accessible', async ({ page, answering }) => {
    const { link } = await answering.round()
    await page.route('**/_next/static/**/*.js', (route) => route.abort())
    await page.goto(`${link}/answer`)
    await expect(page.getByRole('heading', { level: 2, name: 'Sharing' })).toBeVisible()
    await expectAccessible(page)
  })
  test.use({ expectedErrors: /ERR_FAILED/ })
})
