import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/a11y'
import { emptyTest, sampleTest as test } from '../support/own-server-test'
import { practice } from '../support/pages'

const WEAK = practice('sharing.shared-responsibility')

/** A part of the overview by its heading. */
const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Opens everything that is folded. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
  })
}

test('On a Monday three clicks lead from the start to what a team said of a practice that many are low in', async ({
  page,
}) => {
  await page.goto('/dashboard')
  await expect(page.getByText('Autumn 2026: 12 teams, 12 assessed')).toBeVisible()
  await expect(part(page, 'Who answered')).toContainText(
    'Members answered89 of 10585%, in 12 teams whose size is known',
  )
  await expect(part(page, 'Who answered')).toContainText('Teams with results11 of 12')
  const spots = part(page, 'Where help would reach many')
  await expect(spots.getByRole('heading', { level: 3 })).toHaveText([new RegExp(WEAK.text.en.title)])
  await expect(spots.getByText('6 of 11 teams at level 1 or 2, median 2.29')).toBeVisible()

  await spots.getByText('The 6 teams at level 1 or 2').click()
  await expect(spots.getByRole('listitem').getByRole('listitem')).toHaveCount(6)
  await spots.getByRole('link', { name: 'Billing' }).click()
  await expect(page).toHaveURL(/\/assessments\/[^/]+\?voice=member#practice-sharing\.shared-responsibility$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Billing' })).toBeVisible()
  // The practice is open at once, with its question and its levels.
  await expect(page.getByText(WEAK.text.en.question)).toBeVisible()
})

test('A practice that many are low in leads to all teams, the lowest first', async ({ page }) => {
  await page.goto('/dashboard')
  await page.getByRole('link', { name: `All teams by ${WEAK.text.en.title}` }).click()
  await expect(page).toHaveURL('/dashboard/teams?pillar=sharing&sort=-sharing.shared-responsibility')
  await expect(page.getByRole('heading', { name: 'Sharing: practices by team' })).toBeVisible()
})

test('Each figure of who answered opens the teams it is made of', async ({ page }) => {
  await page.goto('/dashboard')
  const rates = part(page, 'Who answered')
  await rates.getByText('Team by team').click()
  await expect(rates.getByRole('row')).toHaveCount(13)
  await expect(rates.getByRole('row', { name: 'Notifications 4 6 Withheld' })).toBeVisible()
  await expect(rates.getByRole('row', { name: 'Accounts 7 8 Report of Accounts' })).toBeVisible()
  await rates.getByRole('link', { name: 'Why, and what would help' }).click()
  await expect(page).toHaveURL('/dashboard#withheld')
})

test('The profile has its figures as a table, with the number of teams', async ({ page }) => {
  await page.goto('/dashboard')
  const profile = part(page, 'Profile')
  await expect(profile.getByRole('img', { name: 'Median of the teams by pillar' }).first()).toBeVisible()
  await expect(profile.getByText('median 3.41 · middle half 2.88 to 3.73 · 11 teams')).toBeVisible()
  await profile.getByText('Show the figures as a table').click()
  await expect(profile.getByRole('columnheader')).toHaveText(['Pillar', 'All teams', 'Teams'])
  await expect(profile.getByRole('row', { name: 'Culture 3.41 (2.88–3.73) 11' })).toBeVisible()
  await profile.getByRole('link', { name: 'Lean: team by team' }).click()
  await expect(page.getByRole('heading', { name: 'Lean: practices by team' })).toBeVisible()
})

test('What moved leads to the pillar in the report, and luck is told of', async ({ page }) => {
  await page.goto('/dashboard')
  const moves = part(page, 'What moved since the round before')
  await expect(moves.getByRole('region', { name: 'Fallen' })).toContainText('None that is more than luck.')
  await expect(moves).toContainText('45 pillars of teams were compared with the time before.')
  await expect(moves).toContainText('about 2.3 of them')
  await expect(moves).toContainText('3 more passed by themselves and are not listed')
  await expect(moves.getByRole('region', { name: 'Risen' }).getByRole('listitem').first()).toHaveText(
    /Accounts: Automation\+0\.63, n 7 before, 7 now/,
  )
  await moves.getByRole('link', { name: 'Accounts: Automation' }).click()
  await expect(page).toHaveURL(/\?voice=member#pillar-automation$/)
  await expect(page.locator('#pillar-automation')).toContainText('risen by 0.63')
})

test('Gaps and disagreements lead to where the report tells of them', async ({ page }) => {
  await page.goto('/dashboard')
  const gaps = part(page, 'Where lead and members differ')
  await expect(gaps.getByRole('listitem').first()).toContainText('Payments: AutomationThe lead sees it 1.04 higher.')
  await gaps.getByText('2 more gaps').click()
  await expect(gaps.getByRole('listitem')).toHaveCount(7)
  await gaps.getByRole('link', { name: 'Payments: Automation' }).click()
  await expect(page).toHaveURL(/#lead-and-team$/)
  await expect(page.getByText('The lead sees Automation 1.04 higher than the team.')).toBeVisible()
  await page.goBack()
  await part(page, 'Where members differ among themselves').getByRole('listitem').first().getByRole('link').click()
  await expect(page).toHaveURL(/\?voice=member#practice-lean\.[a-z-]+$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Fulfilment' })).toBeVisible()
})

test('Tags are in the address, and put the chosen teams beside all', async ({ page, context }) => {
  await page.goto('/dashboard')
  await page.getByRole('navigation', { name: 'Teams by tag' }).getByRole('link', { name: 'Commerce' }).click()
  await expect(page).toHaveURL('/dashboard?tag=commerce')
  const shown = async (one: Page) => {
    await part(one, 'Profile').getByText('Show the figures as a table').click()
    return part(one, 'Profile').getByRole('table').textContent()
  }
  await expect(part(page, 'What moved since the round before')).toContainText(
    'None of the teams with the chosen tags moved beyond luck.',
  )
  await expect(part(page, 'What moved since the round before')).toContainText('This is counted over all teams')
  const other = await context.newPage()
  await other.goto(page.url())
  const table = await shown(other)
  expect(table).toContain('Commerce')
  expect(table).toContain('All teams')
  expect(table).toBe(await shown(page))
  await page.goBack()
  await expect(page).toHaveURL('/dashboard')
  await expect(part(page, 'What moved since the round before')).not.toContainText('This is counted over all teams')
})

test('With the keyboard alone the way to a team’s practice is the same', async ({ page }) => {
  await page.goto('/dashboard')
  const fold = page.getByText('The 6 teams at level 1 or 2')
  await tabTo(page, 'The 6 teams at level 1 or 2')
  await expect(fold).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Billing', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Billing' })).toBeVisible()
})

/** Goes on until something of these words has the focus; a person would hear the headings and jump. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let count = 0; count < 80; count++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return
  }
  throw new Error(`Nothing that says “${text}” took the focus`)
}

test('The overview is accessible in each view and round, also with everything open', async ({ page }) => {
  test.setTimeout(120_000)
  for (const address of ['/dashboard', '/dashboard?voice=lead', '/dashboard?tag=core&round=latest']) {
    await page.goto(address)
    await openAll(page)
    await expectAccessible(page)
  }
})

test('In the leads’ view it says why there are no moves and no agreement', async ({ page }) => {
  await page.goto('/dashboard?voice=lead')
  await expect(part(page, 'Who answered')).toContainText('Leads answered12 of 12')
  await expect(page.getByText('In this view one answer stands for each team')).toBeVisible()
  await expect(page.getByText('Agreement is told from three people on.')).toBeVisible()
  await expect(page.getByText('Nothing is withheld in this view: these answers were given by name.')).toBeVisible()
})

test('The first round says that there is nothing to compare with', async ({ page }) => {
  await page.goto('/dashboard')
  const rounds = page.getByRole('combobox', { name: /^Round/ })
  // After the rounds, the newest first, comes each team's latest.
  await rounds.selectOption((await rounds.locator('option').allTextContents()).at(-2) ?? '')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/round=/)
  await expect(page.getByText('There is nothing to compare with yet')).toBeVisible()
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('The overview tells all, and opens what it is made of', async ({ page }) => {
    await page.goto('/dashboard')
    await expect(part(page, 'Profile').getByRole('img', { name: 'Median of the teams by pillar' })).toBeVisible()
    await page.getByText('The 6 teams at level 1 or 2').click()
    await page.getByRole('link', { name: 'Billing', exact: true }).click()
    await expect(page.getByText(WEAK.text.en.question)).toBeVisible()
  })
})

emptyTest('While nothing is published the overview says what to do', async ({ page }) => {
  await page.goto('/dashboard')
  await expect(page.getByRole('heading', { name: 'No team has been assessed yet' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Who answered' })).toHaveCount(0)
})
