import { expect, type Page } from '@playwright/test'
import { QUICK_PRACTICES } from '../support/answering-pages'
import { openRounds, answeringTest as test } from '../support/answering-test'
import { asName, HOSTILE } from '../support/hostile-texts'
import { expectInert, watch } from '../support/inert'
import { comment } from '../support/pages'

// The links end, and then lead nowhere.
test.use({ expectedErrors: /404|409/ })
test.describe.configure({ timeout: 120_000 })

const FIRST = QUICK_PRACTICES[0]

/** What a page holds, in its fields, too. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value)
    return [document.title, document.body.textContent, ...fields].join('\n')
  })

for (const [kind, text] of Object.entries(HOSTILE)) {
  test(`What a round is told with, and what is said by a link, is shown inert: ${kind}`, async ({
    page,
    answering,
  }) => {
    if (!FIRST) throw new Error('The quick check asks nothing.')
    const name = asName(text)
    const [round] = await openRounds(answering, [{ team: name, name, askedBy: name, purpose: text }])
    if (!round) throw new Error('No round was opened.')
    const watched = await watch(page)
    const see = async (what: string) => {
      expect.soft(await shown(page), page.url()).toContain(what)
      await expectInert(page, watched)
    }
    await page.goto(round.link)
    await see(text)
    await page.goto(`${round.link}/answer`)
    await see(name)
    await comment(page, FIRST, text)
    await page
      .locator('input[type=radio]')
      .first()
      .evaluate((radio: HTMLInputElement) => radio.click())
    await page.getByRole('link', { name: 'Review and send' }).click()
    await page.getByRole('button', { name: 'Send your answers' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
    await see(name)
    await page.goto(`${round.link}/answer`)
    await see(text)
    await page.goto(`${round.link}?${new URLSearchParams({ done: text })}`)
    await expectInert(page, watched)
    await answering.close(round)
    await page.goto(round.link)
    await expect(page.getByRole('textbox', { name: 'Your answers' })).toBeVisible()
    await see(text)
    await page.goto(`/a/${encodeURIComponent(text)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'This link takes no answers' })).toBeVisible()
    await expectInert(page, watched)
  })
}
