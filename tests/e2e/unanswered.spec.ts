import { expect } from '@playwright/test'
import { test } from '../support/e2e-test'
import { FULL } from '../support/known-answers'
import { choose, givenTeam, practice, practicesOf, putLevels, startAssessment, submit } from '../support/pages'

const TOO_FEW = 'Fewer than 60 % of the practices that apply have a level, so this pillar has no score.'

test('A pillar that was hardly answered has no level and no score, and never a zero', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  await choose(page, practice('culture.product-teams'), 5)
  await putLevels(page, assessment, { ...FULL, culture: [] })

  await page.goto(`${assessment}/review`)
  await expect(page.getByText('27 of 33 practices are answered.')).toBeVisible()
  const culture = page.getByRole('region', { name: 'Culture' })
  await expect(culture.getByText("Fewer than 60 % of this pillar's practices have a level")).toBeVisible()
  await expect(culture.getByRole('link', { name: /^Still open/ })).toHaveCount(6)
  await expect(page.getByRole('link', { name: /^Still open/ })).toHaveCount(6)

  await submit(page, assessment)
  const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: /Culture/ }) })
  await expect(line.getByRole('heading')).toHaveText('CCultureNo level')
  await expect(line).toContainText(TOO_FEW)
  // 1 of 7
  await expect(line).toContainText('n = 0 · 14% of the practices that apply have a level')
  await expect(page.getByText('4 of 5 pillars have a score, so there is no overall score.')).toBeVisible()
  await page.getByText('Show the figures as a table').click()
  await expect(page.getByRole('row', { name: /^Culture/ })).toHaveText('CultureNo score')
  await expect(page.getByRole('main')).not.toContainText(/\b0\.00\b|Level 0/)
})

test('A pillar has no score just below 60 % of its practices and has one just above', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  // 4 of 7 are 57 %, 4 of 6 are 67 %.
  await putLevels(page, assessment, { culture: [3, 3, 3, 3], lean: [2, 2, 2, 2] })
  await submit(page, assessment)
  const heading = (pillar: string) => page.getByRole('heading', { level: 2, name: new RegExp(pillar) })
  await expect(heading('Culture')).toHaveText('CCultureNo level')
  await expect(heading('Lean')).toHaveText('LLean2.00Level 2, Managed')
})

test('Does not apply and don’t know stand apart, and neither counts as a level', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'full')
  const [first, second, third, ...others] = practicesOf('culture')
  if (!first || !second || !third) throw new Error('Culture has too few practices')
  await choose(page, first, 'Does not apply')
  await choose(page, second, "Don't know")
  for (const asked of [third, ...others]) await choose(page, asked, 4)

  await page.goto(`${assessment}/review`)
  const review = page.getByRole('region', { name: 'Culture' })
  await expect(review.getByRole('link', { name: `Does not apply : ${first.text.en.title}` })).toBeVisible()
  await expect(review.getByRole('link', { name: `Don't know : ${second.text.en.title}` })).toBeVisible()

  await submit(page, assessment)
  const culture = page.getByRole('region', { name: 'Culture', exact: true }).getByRole('listitem')
  await expect(culture.filter({ hasText: first.text.en.title })).toContainText('Does not applyNo level given')
  await expect(culture.filter({ hasText: second.text.en.title })).toContainText("Don't knowNo level given")
  // Five fours; 5 of the 6 that apply.
  const line = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: /Culture/ }) })
  await expect(line.getByRole('heading')).toHaveText('CCulture4.00Level 4, Quantitatively managed')
  await expect(line).toContainText('n = 1 · 83% of the practices that apply have a level')
})

test('An assessment without a single answer is not accepted', async ({ page }) => {
  await givenTeam(page)
  const assessment = await startAssessment(page, 'quick')
  await page.goto(`${assessment}/review`)
  await page.getByRole('button', { name: 'Submit and see the report' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toHaveText('Answer at least one practice before you submit.')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible()
})
