import { expect } from '@playwright/test'
import type { Practice } from '@/questionnaire/schema'
import { QUICK_PRACTICES } from '../support/answering-pages'
import { answeringTest as test } from '../support/answering-test'
import { choice, choose, comment, practicesOf, question } from '../support/pages'

test.use({ javaScriptEnabled: false, expectedErrors: /404/ })

const [FIRST, SECOND] = practicesOf('automation', 'quick') as [Practice, Practice]
const REMARK = 'Written without script.'

test('Without script, the whole way works: answering, changing, withdrawing', async ({ page, answering }) => {
  const round = await answering.round()
  await page.goto(round.link)
  await page.getByRole('link', { name: 'Begin' }).click()
  for (const asked of QUICK_PRACTICES) await choose(page, asked, 4)
  await comment(page, FIRST, REMARK)
  await page.getByRole('button', { name: 'Send your answers' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  // A browser that is only kept from running scripts does not show it.
  expect(await page.locator('noscript').evaluate((element) => element.textContent)).toContain('needs JavaScript')
  const answers = Object.fromEntries(QUICK_PRACTICES.map(({ id }) => [id, 4]))
  expect(await answering.stored(round)).toEqual([{ answers, comments: { [FIRST.id]: REMARK } }])

  await page.getByRole('link', { name: 'Change your answers' }).click()
  await expect(choice(page, FIRST, 4)).toBeChecked()
  await expect(question(page, FIRST).getByRole('textbox')).toHaveValue(REMARK)
  await choose(page, FIRST, 2)
  await page.getByRole('button', { name: 'Send the changed answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  expect(await answering.stored(round)).toEqual([
    { answers: { ...answers, [FIRST.id]: 2 }, comments: { [FIRST.id]: REMARK } },
  ])

  await page.getByText('Withdraw your answers').click()
  await page.getByRole('button', { name: 'Yes, delete my answers' }).click()
  await expect(page.getByText('Your answers are deleted.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Begin' })).toBeVisible()
  expect(await answering.stored(round)).toEqual([])
})

test('A form without any answer says so and keeps all that was typed', async ({ page, answering }) => {
  const round = await answering.round()
  await page.goto(`${round.link}/answer`)
  await comment(page, FIRST, REMARK)
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Answer at least one practice')
  await expect(question(page, FIRST).getByRole('textbox')).toHaveValue(REMARK)
  expect(await answering.stored(round)).toEqual([])
  await choose(page, SECOND, 'Does not apply')
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  expect(await answering.stored(round)).toEqual([{ answers: { [SECOND.id]: 'na' }, comments: { [FIRST.id]: REMARK } }])
})

test('A form that comes too late says so and shows all that was said', async ({ page, answering }) => {
  const round = await answering.round()
  await page.goto(`${round.link}/answer`)
  await choose(page, FIRST, 3)
  await comment(page, SECOND, REMARK)
  await answering.close(round)
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your answers came too late' })).toBeVisible()
  const text = page.getByRole('textbox', { name: 'Your answers' })
  await expect(text).toHaveValue(`${FIRST.text.en.title}: 3, Defined\n${SECOND.text.en.title}\n  Comment: ${REMARK}`)
  expect(await answering.stored(round)).toEqual([])
})
