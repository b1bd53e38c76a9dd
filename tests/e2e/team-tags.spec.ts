import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { test } from '../support/e2e-test'
import { givenTeam, uniqueName } from '../support/pages'

const details = (page: Page) => page.getByText('Change size and tags')
const save = (page: Page) => page.getByRole('button', { name: 'Save size and tags' }).click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With script' : 'Without script', {
    tag: javaScriptEnabled ? [] : ['@any-width'],
  }, () => {
    test.use({ javaScriptEnabled })

    test('A team is given a size and tags on its page, and what is not allowed is said beside its field', async ({
      page,
    }) => {
      const tag = uniqueName('Payments')
      await givenTeam(page)
      const address = page.url()
      await details(page).click()
      await page.getByLabel('Number of members').fill('9')
      await page.getByLabel('Tags').fill(`Web, ${'x'.repeat(41)}`)
      await save(page)
      await expect(page.getByRole('main').getByRole('alert')).toHaveText(['A tag may have up to 40 characters.'])
      await expect(page.getByLabel('Number of members')).toHaveValue('9')
      await page.getByLabel('Tags').fill(`${tag},, Web, web`)
      await save(page)
      await expect(page.getByText('9 members')).toBeVisible()
      await expect(page.getByText(`Tags: ${tag}, Web`)).toBeVisible()
      await page.goto(address)
      await details(page).click()
      await expect(page.getByLabel('Tags')).toHaveValue(`${tag}, Web`)
      await expect(page.getByText('In use: ')).toContainText(tag)
      await page.getByLabel('Number of members').fill('')
      await page.getByLabel('Tags').fill('')
      await save(page)
      await expect(page.getByText('9 members')).toHaveCount(0)
      await expect(page.getByText(`Tags: ${tag}, Web`)).toHaveCount(0)
    })

    test('One tag is given to many teams at once, and taken again', async ({ page }) => {
      const tag = uniqueName('Platform')
      const teams = [await givenTeam(page), await givenTeam(page)]
      const other = await givenTeam(page)
      await page.goto('/')
      await page.getByRole('link', { name: 'Tag many teams at once' }).click()
      await page.getByLabel('Tag', { exact: true }).fill(tag)
      await page.getByRole('button', { name: 'Save the tag' }).click()
      await expect(page.getByRole('main').getByRole('alert')).toHaveText('Tick at least one team.')
      await expect(page.getByLabel('Tag', { exact: true })).toHaveValue(tag)
      for (const team of teams) await page.getByLabel(team, { exact: true }).check()
      await page.getByRole('button', { name: 'Save the tag' }).click()
      await expect(page.getByText('2 teams changed.')).toBeVisible()
      await expect(page.getByRole('listitem').filter({ hasText: `${tag}, 2 teams` })).toBeVisible()
      for (const team of teams) await expect(page.getByLabel(`${team} · ${tag}`)).toBeVisible()
      await expect(page.getByLabel(other, { exact: true })).toBeVisible()

      await page.getByLabel('Tag', { exact: true }).fill(tag.toUpperCase())
      await page.getByLabel('What to do').selectOption('Take the tag from the ticked teams')
      await page.getByLabel(`${teams[0]} · ${tag}`).check()
      await page.getByRole('button', { name: 'Save the tag' }).click()
      await expect(page.getByText('1 team changed.')).toBeVisible()
      await expect(page.getByRole('listitem').filter({ hasText: `${tag}, 1 team` })).toBeVisible()

      await page.goto('/audit?action=team.changed')
      await expect(page.getByText(`tags: none → ${tag}`)).toHaveCount(2)
      await expect(page.getByText(`tags: ${tag} → none`)).toHaveCount(1)
    })
  })
}

test('Size and tags are accessible, on the team’s page and for many teams', async ({ page }) => {
  test.setTimeout(60_000)
  await givenTeam(page)
  await details(page).click()
  await page.getByLabel('Number of members').fill('0')
  await page.getByLabel('Tags').fill('Web, Payments')
  // The browser would not send such a number.
  await page.locator('form').evaluateAll((forms) => {
    for (const form of forms) (form as HTMLFormElement).noValidate = true
  })
  await save(page)
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Number of members').fill('7')
  await save(page)
  await expect(page.getByText('Size and tags are saved.')).toBeVisible()
  await page.goto('/teams/tags')
  await expectAccessible(page)
})
