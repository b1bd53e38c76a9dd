import { expect, type Page } from '@playwright/test'
import { place, teamLinks } from '../support/dashboard-table'
import { resultsTest as test } from '../support/results-test'

const SINCE = 'Since Early autumn (quick):'

/** A pillar's lines beside the radar. */
const summary = (page: Page, pillar: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: pillar }) })

const practice = (page: Page, title: string) =>
  page.getByRole('region', { name: 'Practice by practice' }).getByRole('listitem').filter({ hasText: title })

test.beforeEach(async ({ page, resultsServer }) => {
  await page.goto(`/assessments/${resultsServer.results.report}?voice=member`)
})

test('The members’ report has n, score, spread, interval and level of each pillar, as computed by hand', async ({
  page,
}) => {
  for (const [pillar, heading, facts] of [
    ['Culture', 'CCulture3.00Level 3, Defined', 'n = 4 · views lie some way apart (standard deviation 0.91)'],
    ['Culture', 'CCulture3.00Level 3, Defined', '95 % interval 1.55 to 4.45'],
    ['Automation', 'AAutomation3.00Level 3, Defined', 'n = 5 · views lie close together (standard deviation 0.00)'],
    ['Measurement', 'MMeasurement3.00Level 3, Defined', 'some way apart (standard deviation 1.00)'],
    ['Measurement', 'MMeasurement3.00Level 3, Defined', '95 % interval 1.76 to 4.24'],
    ['Sharing', 'SSharing3.50Level 4, Quantitatively managed', 'views lie close together (standard deviation 0.35)'],
    ['Sharing', 'SSharing3.50Level 4, Quantitatively managed', '95 % interval 3.06 to 3.94'],
  ] as const) {
    await expect(summary(page, pillar).getByRole('heading')).toHaveText(heading)
    await expect(summary(page, pillar)).toContainText(facts)
  }
  await expect(page.getByText('4 of 5 pillars have a score, so there is no overall score.')).toBeVisible()
})

test('Each move since the round before says in words what it is worth, and a withheld round is passed over', async ({
  page,
}) => {
  for (const [pillar, text] of [
    ['Culture', '+0.60, within noise: with 5 and 4 answers only a move of about 1.4 would show.'],
    ['Automation', 'risen by 0.50.'],
    ['Measurement', 'not compared: there was no score then.'],
    ['Sharing', 'fallen by 1.50.'],
  ] as const) {
    await expect(summary(page, pillar)).toContainText(`${SINCE} ${text}`)
  }
  await expect(summary(page, 'Lean')).not.toContainText('Since')
  await expect(page.getByRole('main')).not.toContainText(/[↑↗▲]/)
})

test('A practice shows how it was answered, as bars and as a table, with the word for agreement', async ({ page }) => {
  const row = practice(page, 'Data-driven road map')
  await expect(row).toContainText('3.00, n = 4 · Lack of agreement (0.00) · 1 does not apply')
  await expect(row.getByRole('img')).toHaveAccessibleName(/Initial 2, Managed 0, Defined 0, .* 0, Optimizing 2/)
  await row.getByText('Data-driven road map').click()
  await expect(row.getByRole('table', { name: 'How it was answered' }).getByRole('row')).toHaveText([
    'AnswerPeople',
    'Level 1, Initial2',
    'Level 2, Managed0',
    'Level 3, Defined0',
    'Level 4, Quantitatively managed0',
    'Level 5, Optimizing2',
    'Does not apply1',
    "Don't know0",
    'No answer0',
  ])
  await expect(practice(page, 'You build it, you run it')).toContainText('Strong agreement (0.75)')
  await expect(practice(page, 'Reviews without blame')).toContainText("Very strong agreement (1.00) · 1 don't know")
})

test('What people see most differently comes first, each with a question to open the talk', async ({ page }) => {
  const talk = page.getByRole('region', { name: 'Talk about this first' })
  await expect(talk.getByRole('heading', { level: 3 })).toHaveText([
    /^C ?Swarming on problems$/,
    /^M ?Data-driven road map$/,
  ])
  await expect(
    talk.getByText('Some of you chose level 1, others level 5. What did each of you have in mind?'),
  ).toHaveCount(2)
})

test('The lead’s view stands beside the members’, as a table and as two outlines', async ({ page }) => {
  const section = page.getByRole('region', { name: 'Lead and team', exact: true })
  await expect(section.getByRole('row').filter({ has: page.getByRole('rowheader') })).toHaveText([
    /^C4\.0.*3\.0.*n = 4\+1\.00The lead sees Culture 1\.00 higher than the team\.$/,
    /^A3\.0.*n = 50\.00Close: the lead and the team see Automation alike\.$/,
    /^L5\.0.*WithheldNot compared: one of the two has no score\.$/,
    /^M2\.5.*3\.0.*n = 5−0\.50The lead sees Measurement 0\.50 lower than the team\.$/,
    /^S3\.5.*3\.5.*n = 50\.00Close: the lead and the team see Sharing alike\.$/,
  ])
  await expect(section.getByRole('figure').getByRole('listitem')).toHaveText(["Members' view", "Lead's view"])
})

test('Comments stand beside their practice, and the page says that their order means nothing', async ({ page }) => {
  await expect(page.getByText('Comments stand in a random order. Order and time say nothing')).toBeVisible()
  await expect(practice(page, 'Swarming on problems')).toContainText('Not at night.')
})

test('Withheld parts say why, and what would help', async ({ page }) => {
  await expect(summary(page, 'Lean').getByRole('heading')).toHaveText('LLeanWithheld')
  await expect(summary(page, 'Lean')).not.toContainText(/n =|\d\.\d/)
  await expect(practice(page, 'Retrospectives')).toContainText('Withheld')
  await page.getByText('Some practices are withheld: why, and what would help').click()
  await expect(page.getByText('A practice is shown from 5 answers of any kind on')).toBeVisible()
  await expect(page.getByText('A reminder some days before it closes.')).toBeVisible()
})

test('A round of too few says how many answered and how many are needed, and nothing else', async ({
  page,
  resultsServer,
}) => {
  await page.goto(`/assessments/${resultsServer.results.tooFew[1]}`)
  await expect(page.getByText('Withheld: 4 people have answered, and 5 are needed.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What would help next time' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'More people' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/\d\.\d|n =|Talk about|Lead and team|Over time/)
})

test('The dashboard shows the teams of a tag, and the back button leads to all of them', async ({ page }) => {
  await page.goto('/dashboard/teams?round=latest')
  const teams = teamLinks(page)
  await expect(teams).toHaveCount(6)
  await page.getByRole('navigation', { name: 'Teams by tag' }).getByRole('link', { name: 'Navigation' }).click()
  await page.waitForURL('**/dashboard/teams?round=latest&tag=navigation')
  await expect(teams).toHaveText(['Lookouts', 'Wayfinders'])
  await page.getByRole('link', { name: 'North' }).click()
  await expect(teams).toHaveText(['Wayfinders'])
  await page.goBack()
  await expect(teams).toHaveText(['Lookouts', 'Wayfinders'])
  await page.goBack()
  await expect(teams).toHaveCount(6)
})

test('On the dashboard a move that may be luck is told as noise, and what is withheld as withheld', async ({
  page,
}) => {
  await page.goto('/dashboard/teams?round=latest&voice=member&tag=north')
  for (const [column, text] of [
    [1, '3.0noisen 4'],
    [2, '3.0+0.5n 5'],
    [3, 'withheld'],
    [4, '3.0n 5'],
    [5, '3.5−1.5n 5'],
  ] as const) {
    await expect(place(page, 1, column)).toHaveText(text)
  }
})
