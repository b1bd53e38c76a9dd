import { expect } from '@playwright/test'
import { test } from '../support/e2e-test'
import { FULL } from '../support/known-answers'
import { assessed, PILLARS, putLevels, startAssessment, submit, type Variant } from '../support/pages'

const ONE_VIEW = ', too few answers to tell \\(n = 1\\)\\.'
const TOO_FEW = ', too few answers to tell'
const DAY = '[A-Z][a-z]{2} \\d{1,2}, \\d{4}'

type Levels = typeof FULL

/** A full assessment with the known answers and then another, whose report is on the page. */
async function assessedTwice(page: Parameters<typeof assessed>[0], levels: Levels, variant: Variant): Promise<void> {
  await assessed(page, FULL)
  await page.getByRole('link', { name: /^All of Team/ }).click()
  const assessment = await startAssessment(page, variant)
  await putLevels(page, assessment, levels, variant)
  await submit(page, assessment)
}

test('A second assessment shows the first behind it, the change and the trend', async ({ page }) => {
  // Culture 24 ÷ 7 after 21 ÷ 7; automation 26 ÷ 7 after 28 ÷ 7; the others as before.
  const levels = { ...FULL, culture: [3, 3, 4, 3, 4, 4, 3], automation: [4, 4, 4, 4, 2, 4, 4] }
  await assessedTwice(page, levels, 'full')

  const figure = page.getByRole('figure').first()
  await expect(figure.getByRole('button', { pressed: true })).toHaveText([new RegExp(`^Before: ${DAY}$`), 'This time'])
  for (const [pillar, difference] of [
    ['Culture', '\\+0\\.43'],
    ['Automation', '−0\\.29'],
    ['Lean', '0\\.00'],
  ]) {
    const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: pillar ?? '' }) })
    await expect(line).toContainText(new RegExp(`n = 1 .*target level 4Since ${DAY}: ${difference}${ONE_VIEW}`))
  }

  const trend = page.getByRole('region', { name: 'Over time' })
  await expect(trend.getByRole('img', { name: new RegExp(`^Culture: ${DAY} 3\\.00, ${DAY} 3\\.43$`) })).toBeVisible()
  for (const { title } of PILLARS) {
    await expect(trend.getByRole('img', { name: new RegExp(`^${title}: `) })).toBeVisible()
  }
  await trend.getByText('Show the figures as a table').click()
  const rows = trend.getByRole('table', { name: 'Pillar scores over time, 1 to 5' }).getByRole('row')
  await expect(rows).toHaveText([
    'AssessmentCultureAutomationLeanMeasurementSharing',
    new RegExp(`^${DAY}3\\.004\\.003\\.171\\.434\\.67$`),
    new RegExp(
      `^${DAY}${['3\\.43\\+0\\.43', '3\\.71−0\\.29', '3\\.170\\.00', '1\\.430\\.00', '4\\.670\\.00'].map((figures) => `${figures}${TOO_FEW}`).join('')}$`,
    ),
  ])

  await figure.getByText('Show the figures as a table').click()
  await expect(figure.getByRole('row', { name: /^Culture/ })).toHaveText('Culture3.003.431')
})

test('A quick check after a full assessment is compared over the practices that both asked', async ({ page }) => {
  // By pillar: the two shared practices then and now. Over all practices it would be +1.50, -1.50, +1.83, +0.57, -1.17.
  const levels: Levels = {
    culture: [5, 4], // 3 and 3
    automation: [2, 3], // 1 and 4
    lean: [5, 5], // 4 and 4
    measurement: [1, 3], // 1 and 2
    sharing: [3, 4], // 5 and 5
  }
  await assessedTwice(page, levels, 'quick')
  for (const [pillar, difference] of [
    ['Culture', '\\+1\\.50'],
    ['Automation', '0\\.00'],
    ['Lean', '\\+1\\.00'],
    ['Measurement', '\\+0\\.50'],
    ['Sharing', '−1\\.50'],
  ]) {
    const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: pillar ?? '' }) })
    await expect(line).toContainText(new RegExp(`target level 4Since ${DAY}: ${difference}${ONE_VIEW}`))
  }
  const trend = page.getByRole('region', { name: 'Over time' })
  await expect(
    trend.getByText('its scores do not compare exactly with a full assessment’s.'.replace('’', "'")),
  ).toBeVisible()
  await trend.getByText('Show the figures as a table').click()
  await expect(
    trend.getByRole('row', { name: /^Other questions: first Full assessment, then Quick check/ }),
  ).toHaveText(/3\.00\s→\s4\.50.*2\.50\s→\s2\.50.*4\.00\s→\s5\.00.*1\.50\s→\s2\.00.*5\.00\s→\s3\.50$/)
  await expect(trend.getByRole('row').last()).toHaveText(
    new RegExp(`^${DAY} \\(quick\\)4\\.50.*2\\.50.*5\\.00.*2\\.00.*3\\.50.*$`),
  )
})
