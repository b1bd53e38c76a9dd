import { expect } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { test } from '../support/e2e-test'
import { interactiveRadar } from '../support/interactive-radar'
import { FULL, QUICK } from '../support/known-answers'
import { emptyTest, sampleTest } from '../support/own-server-test'
import { addTeam, choose, comment, practice, putLevels, savingState, startAssessment, submit } from '../support/pages'

// Each page is examined twice, and the dashboard is large.
test.describe.configure({ timeout: 60_000 })

emptyTest('The empty start and the empty dashboard are accessible', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: 'Add your first team' })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/dashboard')
  await expect(page.getByRole('heading', { name: 'No team has been assessed yet' })).toBeVisible()
  await expectAccessible(page)
})

sampleTest('The start with teams is accessible', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('button', { name: 'Remove the sample' })).toBeVisible()
  await expectAccessible(page)
})

sampleTest('A team’s page with its trend and its settings is accessible', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /^Accounts/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
  await page.getByText('Rename or delete the team').click()
  await page.getByText('Show the figures as a table').click()
  await expectAccessible(page)
})

sampleTest('The lead’s and the members’ reports are accessible', async ({ page }) => {
  await page.goto('/dashboard/teams?voice=lead')
  await page.getByRole('rowheader').getByRole('link', { name: 'Accounts' }).click()
  await expect(page.getByRole('heading', { name: 'Practice by practice' })).toBeVisible()
  await interactiveRadar(page, 'Maturity by pillar')
  await expect(page.getByRole('button', { name: 'This time' })).toBeVisible()
  for (const closed of await page.getByText('Show the figures as a table').all()) await closed.click()
  await page.getByText(practice('culture.swarming').text.en.title).last().click()
  await expectAccessible(page)
  await page.getByRole('link', { name: "Members' view" }).click()
  await expect(page.getByText(/95 % interval/).first()).toBeVisible()
  await expectAccessible(page)
})

test('A new team’s page is accessible, also with a refused name', async ({ page }) => {
  await addTeam(page)
  await expectAccessible(page)
  await page.goto('/')
  await page.getByLabel("Team's name").fill(' ')
  await page.getByRole('button', { name: 'Add team' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('Answering is accessible, at first and with choices and a comment', async ({ page }) => {
  await addTeam(page)
  await startAssessment(page, 'full')
  await expectAccessible(page)
  await choose(page, practice('culture.product-teams'), 1)
  await choose(page, practice('culture.shared-goals'), 'Does not apply')
  await comment(page, practice('culture.joint-ceremonies'), 'A comment.')
  await expect(savingState(page)).toHaveText('Saved')
  await expectAccessible(page)
})

test('Review and first report are accessible, with open practices and missing scores', async ({ page }) => {
  await addTeam(page)
  const assessment = await startAssessment(page, 'full')
  await putLevels(page, assessment, { ...FULL, lean: [1], sharing: QUICK.sharing })
  await page.goto(`${assessment}/review`)
  await page.getByText('Discard this draft').click()
  await expectAccessible(page)
  await submit(page, assessment)
  await expectAccessible(page)
})

test('The scoring page is accessible', async ({ page }) => {
  await page.goto('/scoring')
  await expect(page.getByRole('heading', { level: 1, name: 'How is this scored?' })).toBeVisible()
  await expectAccessible(page)
})

test.describe('What does not exist', () => {
  test.use({ expectedErrors: /404/ })

  test('The page for it is accessible and leads back', async ({ page }) => {
    for (const address of [
      '/nothing',
      '/teams/nothing',
      '/assessments/nothing',
      '/assessments/nothing/answer/culture',
    ]) {
      expect((await page.goto(address))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
    }
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Go to the teams' }).click()
    await expect(page).toHaveURL('/')
  })
})
