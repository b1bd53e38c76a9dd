import { expect } from '@playwright/test'
import { test } from '../support/e2e-test'
import { QUICK } from '../support/known-answers'
import {
  addTeam,
  choice,
  choose,
  comment,
  PILLARS,
  practice,
  practicesOf,
  question,
  startAssessment,
} from '../support/pages'

test.use({ javaScriptEnabled: false })

const REMARK = 'Written without script.'

test('The whole way from a new team to its report works without script', async ({ page }) => {
  const team = await addTeam(page)
  await startAssessment(page, 'quick')
  for (const [index, { id, title }] of PILLARS.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    for (const [row, asked] of practicesOf(id, 'quick').entries()) await choose(page, asked, QUICK[id][row] ?? 0)
    if (id === 'culture') await comment(page, practice('culture.swarming'), REMARK)
    const next = PILLARS[index + 1]
    await page.getByRole('button', { name: next ? `Save and go on to ${next.title}` : 'Save and review' }).click()
  }
  await expect(page.getByText('Every practice is answered.')).toBeVisible()
  await expect(page.getByText(REMARK)).toBeVisible()
  await page.getByRole('button', { name: 'Submit and see the report' }).click()

  await expect(page.getByRole('heading', { level: 1, name: team })).toBeVisible()
  await expect(page.getByText('Overall score 3.20 n = 1.')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Maturity by pillar' })).toBeVisible()
  await page.getByText('Show the figures as a table').click()
  await expect(page.getByRole('row', { name: 'Lean 5.00 1' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Culture', exact: true }).getByText(REMARK)).toBeVisible()
})

test('A pillar that is left half answered keeps what was said', async ({ page }) => {
  await addTeam(page)
  const assessment = await startAssessment(page, 'full')
  const [first, second] = [practice('culture.product-teams'), practice('culture.shared-goals')]
  await choose(page, first, "Don't know")
  await comment(page, second, REMARK)
  await page.getByRole('button', { name: 'Save and go on to Automation' }).click()
  await expect(page.getByText('1 of 33 answered')).toBeVisible()
  await page.getByRole('link', { name: 'Culture' }).click()
  await expect(choice(page, first, "Don't know")).toBeChecked()
  await expect(question(page, second).getByRole('textbox')).toHaveValue(REMARK)
  await page.goto(assessment)
  await expect(page.getByRole('heading', { level: 1, name: 'Culture' })).toBeVisible()
})

test('A refused form says why and keeps what was typed', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel("Team's name").fill('   ')
  await page.getByRole('button', { name: 'Add team' }).click()
  await expect(page.getByRole('alert')).toHaveText('Give the team a name.')

  const team = await addTeam(page)
  await page.goto('/')
  await page.getByLabel("Team's name").fill(team.toUpperCase())
  await page.getByRole('button', { name: 'Add team' }).click()
  await expect(page.getByRole('alert')).toHaveText('There is a team of that name already.')
  await expect(page.getByLabel("Team's name")).toHaveValue(team.toUpperCase())
})
