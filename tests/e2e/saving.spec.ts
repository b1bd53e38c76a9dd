import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import {
  choice,
  choose,
  comment,
  givenTeam,
  practice,
  putLevels,
  question,
  savingState,
  startAssessment,
} from '../support/pages'

const FIRST = practice('culture.product-teams')
const SECOND = practice('culture.shared-goals')
const OFFLINE = 'Offline: kept in this browser, sent when you are back'

/** What the server has, whatever the browser still holds. */
async function stored(page: Page, assessment: string): Promise<string> {
  return (await page.request.get(`${assessment}/review`)).text()
}

test('Each answer is saved as it is given and survives a reload', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  await choose(page, FIRST, 3)
  await expect(savingState(page)).toHaveText('Saved')
  expect(await stored(page, assessment)).toContain('Level 3, Defined')
  await choose(page, FIRST, 4)
  await expect.poll(() => stored(page, assessment)).toContain('Level 4, Quantitatively managed')
  await page.reload()
  await expect(choice(page, FIRST, 4)).toBeChecked()
  await expect(page.getByText('1 of 33 answered')).toBeVisible()
})

test('A comment is saved when its field is left, with no answer needed', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  await comment(page, FIRST, 'Two of us share one desk.')
  await page.keyboard.press('Tab')
  await expect(savingState(page)).toHaveText('Saved')
  expect(await stored(page, assessment)).toContain('Two of us share one desk.')
  await page.reload()
  await expect(question(page, FIRST).getByRole('textbox')).toHaveValue('Two of us share one desk.')
  await expect(page.getByText('0 of 33 answered')).toBeVisible()
})

test('An answer chosen just before the page is left is not lost', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  await choose(page, FIRST, 2)
  await page.goto('/scoring')
  await expect.poll(() => stored(page, assessment)).toContain('Level 2, Managed')
})

test('An answer chosen just before the tab is closed is not lost', async ({ page, context }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  await choose(page, FIRST, 5)
  await page.close()
  const again = await context.newPage()
  await again.goto(`${assessment}/answer/culture`)
  await expect(choice(again, FIRST, 5)).toBeChecked()
  await expect.poll(() => stored(again, assessment)).toContain('Level 5, Optimizing')
})

test('A comment typed just before the page is left is not lost', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  await comment(page, FIRST, 'Written in a hurry.')
  await page.goto('/scoring')
  await expect.poll(() => stored(page, assessment)).toContain('Written in a hurry.')
})

test('Answers of two tabs to different practices both last', async ({ page, context }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  const other = await context.newPage()
  await other.goto(`${assessment}/answer/culture`)
  await choose(page, FIRST, 1)
  await choose(other, SECOND, 5)
  await expect(savingState(page)).toHaveText('Saved')
  await expect(savingState(other)).toHaveText('Saved')
  await page.reload()
  await expect(choice(page, FIRST, 1)).toBeChecked()
  await expect(choice(page, SECOND, 5)).toBeChecked()
})

test('Going back with the browser shows what was said, and changing it loses nothing', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  await choose(page, FIRST, 3)
  await comment(page, FIRST, 'Said before going on.')
  await page.getByRole('button', { name: 'Save and go on to Automation' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Automation' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Culture' })).toBeVisible()
  await expect.soft(choice(page, FIRST, 3)).toBeChecked()
  await expect.soft(question(page, FIRST).getByRole('textbox')).toHaveValue('Said before going on.')
  await choose(page, FIRST, 4)
  await expect.poll(() => stored(page, assessment)).toContain('Level 4, Quantitatively managed')
  expect(await stored(page, assessment)).toContain('Said before going on.')
})

test('Who comes back goes on at the first open pillar', async ({ page }) => {
  const team = await givenTeam(page)
  const assessment = await startAssessment(page, 'quick')
  await putLevels(page, assessment, { culture: [3, 3], lean: [2, 2] }, 'quick')
  await page.goto('/')
  const waiting = page.getByRole('listitem').filter({ hasText: `${team}: 4 of 10 answered` })
  await waiting.getByRole('link', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Automation' })).toBeVisible()
  await putLevels(page, assessment, { automation: [1, 1], measurement: [1, 1], sharing: [1, 1] }, 'quick')
  await page.goto(assessment)
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible()
})

test.describe('Without a connection', () => {
  test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED/ })

  test('An answer is kept, said to be offline, and sent once there is a connection again', async ({
    page,
    context,
  }) => {
    await givenTeam(page)
    const assessment = await startAssessment(page, 'full')
    await context.setOffline(true)
    await choose(page, FIRST, 3)
    await expect(savingState(page)).toHaveText(OFFLINE)
    await choose(page, SECOND, 4)
    await page.getByRole('button', { name: 'Save and go on to Automation' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Your answers are kept in this browser')
    expect(await stored(page, assessment)).not.toContain('Level 3, Defined')
    await context.setOffline(false)
    await expect(savingState(page)).toHaveText('Saved')
    const review = await stored(page, assessment)
    expect(review).toContain('Level 3, Defined')
    expect(review).toContain('Level 4, Quantitatively managed')
  })

  test('Answers survive closing the page, and are sent when it is opened again', async ({ page, context }) => {
    await givenTeam(page)
    const assessment = await startAssessment(page, 'full')
    await context.setOffline(true)
    await choose(page, FIRST, 3)
    await comment(page, SECOND, 'Kept over the weekend.')
    await expect(savingState(page)).toHaveText(OFFLINE)
    expect(await stored(page, assessment)).not.toContain('Level 3, Defined')
    await page.close()

    const again = await context.newPage()
    await context.setOffline(false)
    const sent = again.waitForResponse('**/answers')
    await again.goto(`${assessment}/answer/culture`)
    expect((await sent).status()).toBe(204)
    await expect(choice(again, FIRST, 3)).toBeChecked()
    await expect(question(again, SECOND).getByRole('textbox')).toHaveValue('Kept over the weekend.')
    await expect(savingState(again)).toHaveText('Saved')
    const review = await stored(again, assessment)
    expect(review).toContain('Level 3, Defined')
    expect(review).toContain('Kept over the weekend.')
  })

  test('The review sends what is still kept before it lets anyone submit', async ({ page, context }) => {
    await givenTeam(page)
    const assessment = await startAssessment(page, 'full')
    await context.setOffline(true)
    await choose(page, FIRST, 3)
    await expect(savingState(page)).toHaveText(OFFLINE)
    await page.close()
    const again = await context.newPage()
    await context.setOffline(false)
    await again.goto(`${assessment}/review`)
    await expect(again.getByRole('link', { name: `Level 3, Defined : ${FIRST.text.en.title}` })).toBeVisible()
  })
})

test.describe('On a shaky connection', () => {
  test.use({ expectedErrors: /ERR_CONNECTION_RESET/ })

  test('An answer that did not arrive is sent again by itself', async ({ page }) => {
    await givenTeam(page)
    const assessment = await startAssessment(page, 'full')
    await page.route('**/answers', (route) => route.abort('connectionreset'), { times: 1 })
    const again = page.waitForResponse('**/answers')
    await choose(page, FIRST, 3)
    expect((await again).status()).toBe(204)
    await expect(savingState(page)).toHaveText('Saved')
    expect(await stored(page, assessment)).toContain('Level 3, Defined')
  })
})
