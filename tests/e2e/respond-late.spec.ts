import { expect } from '@playwright/test'
import { answerAll, begin, keptBy, send } from '../support/answering-pages'
import { answeringTest as test } from '../support/answering-test'
import { choose, comment, practice } from '../support/pages'

// Refused because it is too late, gone or too large.
test.use({ expectedErrors: /404|409|413/ })

const ASKED = practice('culture.swarming')
const REMARK = 'Kept for later.'

test('Answers that come too late are shown to copy, and stay in the browser', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await answerAll(page, 4)
  await answering.close(round)
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('heading', { name: 'Your answers came too late' })).toBeFocused()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('nothing was stored')
  await expect(page.getByRole('textbox', { name: 'Your answers' })).toHaveValue(/4, Quantitatively managed/)
  expect(await answering.stored(round)).toEqual([])

  expect((await page.goto(round.link))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'This link takes no answers' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your answers' })).toHaveValue(/4, Quantitatively managed/)
  await page.getByRole('button', { name: 'Delete from this browser' }).click()
  await expect(page.getByText('Deleted from this browser.')).toBeVisible()
  expect(await keptBy(page)).toBeNull()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Your answers' })).toHaveCount(0)
})

test('A draft of a link that was replaced meanwhile is not lost', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await choose(page, ASKED, 2)
  await comment(page, ASKED, REMARK)
  await answering.replaceLink(round)
  await page.getByRole('link', { name: 'Review and send' }).click()
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing was stored' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Your answers' })).toHaveValue(
    `${ASKED.text.en.title}: 2, Managed\n  Comment: ${REMARK}`,
  )
})

test('Withdrawing after the close says that nothing was withdrawn', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await answerAll(page, 4)
  await send(page)
  await page.getByText('Withdraw your answers').click()
  await answering.close(round)
  await page.getByRole('button', { name: 'Yes, delete my answers' }).click()
  await expect(page.getByText('Nothing was withdrawn')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'This link takes no answers' })).toBeVisible()
})

test('Comments that are too large together are refused in words, and nothing is lost', async ({ page, answering }) => {
  // All practices, and every character is three bytes long.
  const round = await answering.fullRound()
  await begin(page, round.link)
  const long = '字'.repeat(2_000)
  await page.evaluate((text) => {
    for (const area of document.querySelectorAll('textarea')) area.value = text
  }, long)
  await choose(page, ASKED, 3)
  await page.getByRole('link', { name: 'Review and send' }).click()
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Your comments are too long together')
  expect(await answering.stored(round)).toEqual([])
  await page.getByRole('link', { name: 'Lean' }).click()
  await expect(page.locator('#lean textarea').first()).toHaveValue(long)
})
