import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import { QUICK } from '../support/known-answers'
import { choose, givenTeam, practice, putLevels, savingState, startAssessment } from '../support/pages'

/** An answered draft with its review on the page. */
async function reviewed(page: Page) {
  await givenTeam(page)
  const teamPage = page.url()
  const assessment = await startAssessment(page, 'quick')
  await putLevels(page, assessment, QUICK, 'quick')
  await page.goto(`${assessment}/review`)
  return { teamPage, assessment }
}

const submitButton = (page: Page) => page.getByRole('button', { name: 'Submit and see the report' })
const report = (page: Page) => page.getByRole('heading', { name: 'Practice by practice' })

async function expectOneAssessment(page: Page, teamPage: string): Promise<void> {
  await page.goto(teamPage)
  const list = page.getByRole('region', { name: 'Assessments' }).getByRole('table')
  // The head and one assessment.
  await expect(list.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('heading', { name: 'Being answered' })).toHaveCount(0)
}

test('A double click submits once', async ({ page }) => {
  const { teamPage } = await reviewed(page)
  await submitButton(page).dblclick()
  await expect(report(page)).toBeVisible()
  await expectOneAssessment(page, teamPage)
})

test('Going back after submitting and submitting again stores once', async ({ page }) => {
  const { teamPage, assessment } = await reviewed(page)
  // Keeps the form that the browser would show from its history.
  const other = await page.context().newPage()
  await other.goto(`${assessment}/review`)
  await submitButton(page).click()
  await expect(report(page)).toBeVisible()
  await submitButton(other).click()
  await expect(report(other)).toBeVisible()
  await page.goBack()
  await page.reload()
  await expect(report(page)).toBeVisible()
  await expectOneAssessment(page, teamPage)
})

test('Two tabs that submit at the same moment store once', async ({ page, context }) => {
  const { teamPage, assessment } = await reviewed(page)
  const other = await context.newPage()
  await other.goto(`${assessment}/review`)
  await Promise.all([submitButton(page).click(), submitButton(other).click()])
  await expect(report(page)).toBeVisible()
  await expect(report(other)).toBeVisible()
  await expectOneAssessment(page, teamPage)
})

test.describe('After it was submitted elsewhere', () => {
  test.use({ expectedErrors: /409/ })

  test('A tab that still answers is told so, and changes nothing', async ({ page, context }) => {
    const { assessment } = await reviewed(page)
    const other = await context.newPage()
    await other.goto(`${assessment}/answer/culture`)
    await submitButton(page).click()
    await expect(report(page)).toBeVisible()
    await choose(other, practice('culture.swarming'), 1)
    await expect(savingState(other)).toHaveText('This assessment was submitted already. Reload to see its report.')
    await other.reload()
    await expect(report(other)).toBeVisible()
    await expect(other.getByText('Overall score 3.20')).toBeVisible()
  })
})
