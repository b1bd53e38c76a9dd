import { expect } from '@playwright/test'
import { answerAll, begin, keptBy, QUICK_PRACTICES, ready, send } from '../support/answering-pages'
import { answeringTest as test } from '../support/answering-test'
import { card, choice, choose, comment, practice, practicesOf, question } from '../support/pages'

const FIRST = practicesOf('culture', 'quick')[0] ?? practice('culture.swarming')
const LAST = practicesOf('sharing', 'quick')[1] ?? practice('culture.swarming')

// What is refused, offline or gone on purpose.
test.use({ expectedErrors: /422|404|ERR_INTERNET_DISCONNECTED|503/ })

test('The page behind a link says who asks, why, how long it takes and what becomes of the answers', async ({
  page,
  answering,
}) => {
  const { link, team } = await answering.round()
  await page.goto(link)
  const main = page.getByRole('main')
  for (const text of [
    team,
    'Ada',
    'To see where help is wanted.',
    'About 3 minutes, 10 questions.',
    '(UTC time)',
    "your team's lead and the coaches and admins of Tests",
    'at least 5 members',
    'word for word, without names and in random order',
    'destroyed 30 days after the round closes',
    'You need no account.',
  ]) {
    await expect(main).toContainText(text)
  }
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.getByRole('link', { name: 'What is promised, and what remains possible' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Answering without a name' })).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Answer for ${team}` })).toBeVisible()
})

test('Answering by link, a pillar at a time, ends with one’s own picture', { tag: '@several-processes' }, async ({
  page,
  answering,
}) => {
  const round = await answering.round()
  await begin(page, round.link)
  await expect(page.getByText('0 of 10 answered, about 4 minutes left')).toBeVisible()
  await answerAll(page, 3)
  await expect(page.getByText('You have answered every practice.')).toBeVisible()
  expect(await answering.stored(round)).toEqual([])
  await send(page)
  const answers = Object.fromEntries(QUICK_PRACTICES.map(({ id }) => [id, 3]))
  expect(await answering.stored(round)).toEqual([{ answers, comments: {} }])
  await expect(page.getByRole('img', { name: 'Your scores by pillar' })).toBeVisible()
  await page.getByText('Show the figures as a table').click()
  await expect(page.getByRole('row', { name: 'Lean 3.00' })).toBeVisible()
})

test('Before anything is sent, nothing is set and nothing is stored on the server', async ({
  page,
  context,
  answering,
}) => {
  const round = await answering.round()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await page.goto(round.link)
  await page.getByRole('link', { name: 'Begin' }).click()
  await ready(page)
  await answerAll(page, 2)
  expect(await context.cookies()).toEqual([])
  expect(await answering.stored(round)).toEqual([])
  expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([])
  await send(page)
  const cookies = await context.cookies()
  expect(cookies.map(({ path, httpOnly, sameSite }) => ({ path, httpOnly, sameSite }))).toEqual([
    { path: '/a', httpOnly: true, sameSite: 'Lax' },
  ])
  expect(cookies[0]?.name).toMatch(/^answered_/)
})

test('A draft survives a reload, with its comment and its place', async ({ page, answering }) => {
  const { link } = await answering.round()
  await begin(page, link)
  await choose(page, FIRST, 4)
  await page.getByRole('link', { name: 'Sharing' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Sharing' })).toBeFocused()
  await choose(page, LAST, "Don't know")
  await comment(page, LAST, 'Nobody told me.')
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: 'Culture' })).toBeHidden()
  await expect(page.getByRole('heading', { level: 2, name: 'Sharing' })).toBeVisible()
  await expect(choice(page, LAST, "Don't know")).toBeChecked()
  await expect(question(page, LAST).getByRole('textbox')).toHaveValue('Nobody told me.')
  await expect(page.getByText('2 of 10 answered')).toBeVisible()
  await page.goto(link)
  await expect(page.getByText('You have begun already')).toBeVisible()
  await page.goto(`${link}/answer`)
  await expect(choice(page, FIRST, 4)).toBeChecked()
})

test('Going back leads to the step before and loses nothing', async ({ page, answering }) => {
  const { link } = await answering.round()
  await begin(page, link)
  await choose(page, FIRST, 5)
  await page.getByRole('button', { name: 'Go on to Automation' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Automation' })).toBeFocused()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 2, name: 'Culture' })).toBeVisible()
  await expect(choice(page, FIRST, 5)).toBeChecked()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 2, name: 'Automation' })).toBeVisible()
  await expect(page.getByText('1 of 10 answered')).toBeVisible()
})

test('What is open can be sent so, and the review leads to it', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await page.getByRole('link', { name: 'Review and send' }).click()
  await expect(page.getByText('10 practices are still open.')).toBeVisible()
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Answer at least one practice')
  await page.getByRole('link', { name: LAST.text.en.title }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Sharing' })).toBeVisible()
  await expect(choice(page, LAST, 1)).toBeFocused()
  await choose(page, LAST, 2)
  await page.getByRole('button', { name: 'Go on to the review' }).click()
  await expect(page.getByText('9 practices are still open.')).toBeVisible()
  await send(page)
  expect(await answering.stored(round)).toEqual([{ answers: { [LAST.id]: 2 }, comments: {} }])
  await page.getByText('Show the figures as a table').click()
  await expect(page.getByRole('row', { name: 'Culture No score' })).toBeVisible()
})
test('Sending offline keeps all, and sends it once there is a connection again', async ({
  page,
  context,
  answering,
}) => {
  const round = await answering.round()
  await begin(page, round.link)
  await context.setOffline(true)
  await answerAll(page, 4)
  const button = page.getByRole('button', { name: 'Send your answers' })
  await button.click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('kept in this browser')
  const key = (await keptBy(page))?.key
  expect(await answering.stored(round)).toEqual([])
  await context.setOffline(false)
  await send(page)
  expect(await answering.stored(round)).toHaveLength(1)
  expect((await keptBy(page))?.key).toBe(key)
})

test('A reply that is lost on its way leads to no second response', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await answerAll(page, 1)
  // It arrives, but the browser does not learn of it.
  await page.route(
    '**/answers',
    async (route) => {
      await route.fetch()
      await route.fulfill({ status: 503 })
    },
    { times: 1 },
  )
  await page.getByRole('button', { name: 'Send your answers' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('send again')
  expect(await answering.stored(round)).toHaveLength(1)
  await send(page)
  expect(await answering.stored(round)).toHaveLength(1)
})

test('A double click stores once', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await answerAll(page, 5)
  await page.getByRole('button', { name: 'Send your answers' }).dblclick()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  expect(await answering.stored(round)).toHaveLength(1)
})

test('The same browser answers a team’s link once, and changes what it said', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await answerAll(page, 3)
  await send(page)
  await page.goto(round.link)
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  await page.getByRole('link', { name: 'Change your answers' }).click()
  await ready(page)
  await expect(choice(page, FIRST, 3)).toBeChecked()
  await choose(page, FIRST, 1)
  await comment(page, FIRST, 'On second thought.')
  // Also where the script has forgotten everything, the receipt holds.
  await page.evaluate(() => localStorage.clear())
  await page.getByRole('link', { name: 'Review and send' }).click()
  await send(page)
  const [stored, ...others] = await answering.stored(round)
  expect(others).toEqual([])
  expect(stored?.answers[FIRST.id]).toBe(1)
  expect(stored?.comments).toEqual({ [FIRST.id]: 'On second thought.' })
})

test('A personal link is for the browser that used it, and for no other', async ({ page, browser, answering }) => {
  const { personalLink } = await answering.round()
  await page.goto(personalLink)
  await expect(page.getByText('This link is for you alone')).toBeVisible()
  await begin(page, personalLink)
  await answerAll(page, 3)
  await send(page)
  await page.goto(personalLink)
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  const other = await browser.newContext({ baseURL: answering.url })
  const stranger = await other.newPage()
  expect((await stranger.goto(personalLink))?.status()).toBe(404)
  await expect(stranger.getByRole('heading', { level: 1, name: 'This link takes no answers' })).toBeVisible()
  await other.close()
})

test('Withdrawing deletes the answers everywhere, and lets one answer again', { tag: '@several-processes' }, async ({
  page,
  context,
  answering,
}) => {
  const round = await answering.round()
  await begin(page, round.link)
  await answerAll(page, 3)
  await send(page)
  await page.getByText('Withdraw your answers').click()
  await page.getByRole('button', { name: 'Yes, delete my answers' }).click()
  await expect(page.getByText('Your answers are deleted.')).toBeVisible()
  expect(await answering.stored(round)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await keptBy(page)).toBeNull()
  await page.getByRole('link', { name: 'Begin' }).click()
  await ready(page)
  await expect(page.getByText('0 of 10 answered')).toBeVisible()
  await answerAll(page, 2)
  await send(page)
  expect(await answering.stored(round)).toHaveLength(1)
})

test('Keys answer the whole form', async ({ page, answering }) => {
  const round = await answering.round()
  await begin(page, round.link)
  await expect(page.getByRole('main').locator('form')).toBeFocused()
  for (const title of ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing']) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await page.keyboard.press('4')
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { level: 2, name: 'Review' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Send your answers' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
  const said = Object.values((await answering.stored(round))[0]?.answers ?? {})
  expect(said).toEqual([4, 'na', 4, 'na', 4, 'na', 4, 'na', 4, 'na'])
})

test('Every choice and every step is large enough for a thumb', async ({ page, answering }) => {
  const { link } = await answering.round()
  await begin(page, link)
  const targets = [
    card(page, FIRST, 1),
    card(page, FIRST, 'Does not apply'),
    page.getByRole('link', { name: 'Lean' }),
    page.getByRole('button', { name: 'Go on to Automation' }),
    page.getByRole('link', { name: 'Review and send' }),
  ]
  for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48)
})
