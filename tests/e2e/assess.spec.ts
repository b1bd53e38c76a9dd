import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import { FULL, QUICK } from '../support/known-answers'
import {
  addTeam,
  choose,
  comment,
  PILLARS,
  practice,
  practicesOf,
  savingState,
  startAssessment,
  type Variant,
} from '../support/pages'

const REMARK = 'Two of us & an operator sat together: <it worked>.'

/** Answers every practice of every pillar by its cards, writes one comment, and ends on the review. */
async function answerAll(page: Page, levels: typeof FULL, variant: Variant): Promise<void> {
  for (const [index, { id, title }] of PILLARS.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    const practices = practicesOf(id, variant)
    for (const [row, asked] of practices.entries()) await choose(page, asked, levels[id][row] ?? 0)
    if (id === 'culture') await comment(page, practice('culture.swarming'), REMARK)
    await expect(page.getByRole('link', { name: title })).toContainText(`${practices.length}/${practices.length}`)
    const next = PILLARS[index + 1]
    await page.getByRole('button', { name: next ? `Save and go on to ${next.title}` : 'Save and review' }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible()
}

async function submitReview(page: Page): Promise<void> {
  await expect(page.getByText('Every practice is answered.')).toBeVisible()
  await expect(page.getByText(REMARK)).toBeVisible()
  await page.getByRole('button', { name: 'Submit and see the report' }).click()
  await expect(page.getByRole('heading', { name: 'Practice by practice' })).toBeVisible()
}

/** The radar and, one key away, its table with a row for each pillar. */
async function expectRadar(page: Page, rows: readonly string[]): Promise<void> {
  // The server's drawing, or the interactive one once it has taken its place.
  const name = 'Maturity by pillar'
  await expect(page.getByRole('img', { name }).or(page.getByRole('application', { name }))).toBeVisible()
  await page.getByText('Show the figures as a table').click()
  const table = page.getByRole('table', { name: 'Pillar scores, 1 to 5' })
  await expect(table.getByRole('row')).toHaveText(['PillarThis timen', ...rows])
}

/** Each pillar's line: its score and level, and that it is one person's view of everything asked. */
async function expectPillars(page: Page, lines: readonly string[]): Promise<void> {
  const pillars = page.getByRole('listitem').filter({ hasText: 'of the practices that apply have a level' })
  await expect(pillars.getByRole('heading', { level: 2 })).toHaveText(lines)
  for (const pillar of await pillars.all()) {
    await expect(pillar).toContainText('n = 1 · 100% of the practices that apply have a level')
  }
}

/** The three priorities, each with the next step of its practice at a level. */
async function expectPriorities(page: Page, expected: readonly [id: string, level: number, why: string][]) {
  const cards = page.getByRole('region', { name: 'Three things to try next' }).getByRole('listitem')
  await expect(cards).toHaveCount(3)
  for (const [index, [id, level, why]] of expected.entries()) {
    const { title, nextSteps } = practice(id).text.en
    await expect(cards.nth(index).getByRole('heading')).toHaveText(title)
    await expect(cards.nth(index)).toContainText(why)
    await expect(cards.nth(index)).toContainText(nextSteps[level - 1] ?? 'no next step')
  }
}

test('A new team answers all 33 practices and sees its report', { tag: '@several-processes' }, async ({ page }) => {
  const team = await addTeam(page)
  await expect(page.getByText('Nothing has been submitted for this team yet.')).toBeVisible()
  await startAssessment(page, 'full')
  await expect(page.getByText('0 of 33 answered, about 13 minutes left')).toBeVisible()
  await answerAll(page, FULL, 'full')
  await submitReview(page)

  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible()
  // (3 + 4 + 3.1667 + 1.4286 + 4.6667) ÷ 5
  await expect(page.getByText('Overall score 3.25 n = 1.')).toBeVisible()
  await expectRadar(page, ['Culture3.001', 'Automation4.001', 'Lean3.171', 'Measurement1.431', 'Sharing4.671'])
  await expectPillars(page, [
    'CCulture3.00Level 3, Defined',
    // A foundation at level 1 allows level 2 at most.
    'AAutomation4.00Level 2, Managed',
    'LLean3.17Level 3, Defined',
    'MMeasurement1.43Level 1, Initial',
    'SSharing4.67Level 5, Optimizing',
  ])
  const cap = practice('automation.configuration-as-code')
  await expect(
    page.getByText(`Held at level 2 by ${cap.text.en.title}; the score alone would give level 4.`),
  ).toBeVisible()
  await expectPriorities(page, [
    [cap.id, 1, 'Holds Automation back'],
    ['measurement.lead-time', 1, 'Measurement, now at 1.00, target level 4'],
    ['measurement.product-insight', 1, 'Measurement, now at 1.00, target level 4'],
  ])
})

test('The report shows each practice with its level, its descriptor on demand and the comment', async ({ page }) => {
  await addTeam(page)
  await startAssessment(page, 'quick')
  await answerAll(page, QUICK, 'quick')
  await submitReview(page)

  for (const { id, title } of PILLARS) {
    const region = page.getByRole('region', { name: title, exact: true })
    for (const [row, { text }] of practicesOf(id, 'quick').entries()) {
      const level = QUICK[id][row] ?? 0
      const item = region.getByRole('listitem').filter({ hasText: text.en.title })
      await expect(item.getByRole('img', { name: new RegExp(`^${level} `) })).toBeVisible()
      const descriptor = item.getByText(text.en.levels[level - 1] ?? 'no descriptor')
      await expect(descriptor).toBeHidden()
      await item.getByText(text.en.title, { exact: true }).click()
      await expect(descriptor).toBeVisible()
    }
  }
  await expect(page.getByRole('region', { name: 'Culture', exact: true }).getByText(REMARK)).toBeVisible()
})

test('The quick check asks ten practices and reports all five pillars', async ({ page }) => {
  await addTeam(page)
  await startAssessment(page, 'quick')
  await expect(page.getByText('0 of 10 answered')).toBeVisible()
  await answerAll(page, QUICK, 'quick')
  await submitReview(page)

  await expect(page.getByText(/^Quick check of /)).toBeVisible()
  // (3.5 + 2 + 5 + 2 + 3.5) ÷ 5
  await expect(page.getByText('Overall score 3.20 n = 1.')).toBeVisible()
  await expectRadar(page, ['Culture3.501', 'Automation2.001', 'Lean5.001', 'Measurement2.001', 'Sharing3.501'])
  await expectPillars(page, [
    'CCulture3.50Level 4, Quantitatively managed',
    'AAutomation2.00Level 2, Managed',
    'LLean5.00Level 5, Optimizing',
    'MMeasurement2.00Level 2, Managed',
    'SSharing3.50Level 4, Quantitatively managed',
  ])
  await expect(page.getByText('At the highest level.')).toHaveCount(1)
  await expectPriorities(page, [
    ['measurement.lead-time', 1, 'Measurement, now at 1.00, target level 4'],
    ['automation.configuration-as-code', 2, 'Automation, now at 2.00, target level 4'],
    ['automation.continuous-delivery', 2, 'Automation, now at 2.00, target level 4'],
  ])
})

test('Choosing tells how far you are and that it is saved', async ({ page }) => {
  await addTeam(page)
  await startAssessment(page, 'full')
  await choose(page, practice('culture.product-teams'), 3)
  await expect(savingState(page)).toHaveText('Saved')
  await expect(page.getByText('1 of 33 answered')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Culture' })).toContainText('1/7')
})
