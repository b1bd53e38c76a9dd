import { expect, type Page } from '@playwright/test'
import { adminState } from '../support/admin-state'
import {
  column,
  expectAlphabetical,
  expectOrdered,
  grid,
  place,
  rowOf,
  SAMPLE_TEAMS,
  scoresIn,
  sorter,
  teamLinks,
} from '../support/dashboard-table'
import { sampleTest as test } from '../support/own-server-test'
import { practicesOf } from '../support/pages'

const PILLARS = ['Culture', 'Automation', 'Lean', 'Measurement', 'Sharing']
const shown = (page: Page) => page.getByRole('status').filter({ hasText: /teams? shown$/ })
const search = (page: Page) => page.getByRole('searchbox', { name: 'Find a team' })

test('The heatmap lists all teams by name, unranked, with a score for each pillar', {
  tag: '@several-processes',
}, async ({ page }) => {
  await page.goto('/dashboard/teams?voice=lead')
  await expect(shown(page)).toHaveText('12 teams shown')
  await expectAlphabetical(page)
  await expect(column(page, 'Team')).toHaveAttribute('aria-sort', 'ascending')
  for (const pillar of PILLARS) {
    await expect(column(page, pillar)).toHaveAttribute('aria-sort', 'none')
    const scores = await scoresIn(page, pillar)
    expect(scores).toHaveLength(12)
    for (const score of scores.filter((one) => one !== null)) {
      expect(score).toBeGreaterThanOrEqual(1)
      expect(score).toBeLessThanOrEqual(5)
    }
  }
  await expect(page.getByText('ask before you conclude')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'How is this scored?' })).toHaveAttribute(
    'href',
    '/scoring',
  )
})

test('A column sorts highest first, then lowest first, then not at all, with teams without a figure last', async ({
  page,
}) => {
  await page.goto('/dashboard/teams')
  for (const pillar of PILLARS) {
    await sorter(page, pillar).click()
    await expect(column(page, pillar)).toHaveAttribute('aria-sort', 'descending')
    expectOrdered(await scoresIn(page, pillar), 'falling')
    await sorter(page, pillar).click()
    await expect(column(page, pillar)).toHaveAttribute('aria-sort', 'ascending')
    expectOrdered(await scoresIn(page, pillar), 'rising')
    await sorter(page, pillar).click()
    await expect(column(page, pillar)).toHaveAttribute('aria-sort', 'none')
    await expectAlphabetical(page)
  }
  expect(await scoresIn(page, 'Lean')).toContain(null)
  await sorter(page, 'Lean').click()
  await sorter(page, 'Team').click()
  await expectAlphabetical(page)
})

test('A pillar opens into its practices, which sort too, and closes again', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await page.getByRole('link', { name: 'Culture: practices' }).click()
  await expect(page.getByRole('heading', { name: 'Culture: practices by team' })).toBeVisible()
  const titles = practicesOf('culture').map(({ text }) => text.en.title)
  await expect(grid(page).getByRole('columnheader')).toHaveText(['Team', ...titles, 'Compare'])
  await expectAlphabetical(page)
  const [title = ''] = titles
  await sorter(page, title).click()
  expectOrdered(await scoresIn(page, title), 'falling')
  await page.getByRole('link', { name: 'Five pillars' }).click()
  await expect(column(page, 'Sharing')).toBeVisible()
  await expectAlphabetical(page)
})

test('The search finds teams by a part of their name, and says how many', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await search(page).pressSequentially('PAY')
  await expect(teamLinks(page)).toHaveText(['Payments'])
  await expect(shown(page)).toHaveText('1 team shown')
  await expect(page).toHaveURL(/\?q=PAY$/)
  await search(page).fill('nobody')
  await expect(page.getByText('No team here has "nobody" in its name.')).toBeVisible()
  await expect(shown(page)).toHaveText('0 teams shown')
  await page.getByRole('link', { name: 'Show all teams' }).click()
  await expectAlphabetical(page)
})

test('A view filtered by a tag is the same for somebody else who opens its address', async ({ page, browser }) => {
  await page.goto('/dashboard/teams')
  await page.getByRole('link', { name: 'Lean: practices' }).click()
  const [title = ''] = practicesOf('lean').map(({ text }) => text.en.title)
  await sorter(page, title).click()
  await search(page).fill('o')
  // The frame's links know the view that the page was loaded with; they take along what was changed since.
  await page.getByRole('navigation', { name: 'Teams by tag' }).getByRole('link', { name: 'Commerce' }).click()
  await page.waitForURL(/tag=commerce/)
  await expect(column(page, title)).toHaveAttribute('aria-sort', 'descending')
  const [names, scores] = [await teamLinks(page).allTextContents(), await scoresIn(page, title)]
  expect(names.length).toBeGreaterThan(1)
  expect(names.length).toBeLessThan(12)
  const { origin } = new URL(page.url())
  const elsewhere = await browser.newContext({ storageState: await adminState(origin) })
  const other = await elsewhere.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('heading', { name: 'Lean: practices by team' })).toBeVisible()
  await expect(teamLinks(other)).toHaveText(names)
  expect(await scoresIn(other, title)).toEqual(scores)
  await expect(search(other)).toHaveValue('o')
  await elsewhere.close()
})

test('The back button takes back what was changed, step by step', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await sorter(page, 'Lean').click()
  await search(page).pressSequentially('se')
  await expect(teamLinks(page)).toHaveText(['Search'])
  await page.getByRole('link', { name: 'Sharing: practices' }).click()
  await page.getByRole('navigation', { name: 'Teams by tag' }).getByRole('link', { name: 'Core' }).click()
  await page.waitForURL(/tag=core/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Sharing: practices by team' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Pillars by team' })).toBeVisible()
  await expect(search(page)).toHaveValue('se')
  await expect(column(page, 'Lean')).toHaveAttribute('aria-sort', 'descending')
  await page.goBack()
  await expect(search(page)).toHaveValue('')
  await expect(column(page, 'Lean')).toHaveAttribute('aria-sort', 'descending')
  await page.goBack()
  await expectAlphabetical(page)
  await page.goForward()
  await expect(column(page, 'Lean')).toHaveAttribute('aria-sort', 'descending')
})

test('The back button works also before the page’s script has run', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await page.getByRole('link', { name: 'Sharing: practices' }).click()
  await page.getByRole('navigation', { name: 'Teams by tag' }).getByRole('link', { name: 'Core' }).click()
  await page.waitForURL(/tag=core/)
  let release = () => {}
  const released = new Promise<void>((settle) => {
    release = settle
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.getByRole('heading', { name: 'Sharing: practices by team' })).toBeVisible()
  await page.evaluate(() => history.back())
  await expect(page).toHaveURL(/\/dashboard\/teams$/)
  release()
  await expect(page.getByRole('heading', { name: 'Pillars by team' })).toBeVisible()
  await expectAlphabetical(page)
})

test('The round and the voice that are chosen keep the order and the search', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await sorter(page, 'Culture').click()
  await search(page).fill('a')
  await page.getByLabel('Round').selectOption('latest')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/round=latest/)
  await expect(column(page, 'Culture')).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('link', { name: "Lead's view" }).click()
  await page.waitForURL(/voice=lead/)
  await expect(column(page, 'Culture')).toHaveAttribute('aria-sort', 'descending')
  await expect(search(page)).toHaveValue('a')
  await expect(rowOf(page, 'Accounts')).toContainText('Autumn 2026')
  await expect(rowOf(page, 'Accounts')).toContainText('n 1')
})

test('A figure leads to what it is made of: the practice, opened, in the same voice', async ({ page }) => {
  const practices = practicesOf('measurement')
  const last = practices.at(-1)
  await page.goto('/dashboard/teams?pillar=measurement')
  const { y = 0 } = (await page.getByRole('heading', { name: 'Measurement: practices' }).boundingBox()) ?? {}
  expect(y).toBeGreaterThan(0)
  await place(page, 1, practices.length).click()
  await expect(page).toHaveURL(new RegExp(`voice=member#practice-${last?.id}$`))
  const line = page
    .getByRole('listitem')
    .filter({ hasText: last?.text.en.title ?? '' })
    .last()
  await expect(line.getByText(last?.text.en.question ?? '')).toBeInViewport()
  await expect(line.getByText(last?.text.en.title ?? '', { exact: true })).toBeInViewport()
  await page.goto('/dashboard/teams?voice=lead')
  await place(page, 1, 3).click()
  await expect(page).toHaveURL(/voice=lead#practices-lean$/)
  await expect(page.locator('#practices-lean')).toBeInViewport()
})

test('Members’ answers stand beside the lead’s, but not of a team that is too small', async ({ page }) => {
  await page.goto('/dashboard/teams?voice=lead')
  await expect(rowOf(page, 'Accounts')).toContainText('n 1')
  await page.getByRole('link', { name: "Members' view" }).click()
  await expect(rowOf(page, 'Accounts')).toContainText('n 7')
  await expect(rowOf(page, 'Identity')).toContainText('n 8')
  // Four members, where five are asked for.
  await expect(rowOf(page, 'Notifications').getByText('withheld')).toHaveCount(5)
  await expect(rowOf(page, 'Notifications')).not.toContainText(/\d/)
  await teamLinks(page).filter({ hasText: 'Notifications' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible()
  await expect(page.getByText('Withheld: 4 people have answered, and 5 are needed.')).toBeVisible()
})

test('Ticked teams go to the comparison, also those that were scrolled or filtered away', async ({ page }) => {
  await page.goto('/dashboard/teams?voice=lead')
  for (const team of ['Billing', 'Mobile']) await page.getByLabel(`Compare ${team}`).check()
  await search(page).fill('store')
  await page.getByLabel('Compare Storefront').check()
  await expect(page.getByText('To compare: Billing, Mobile, Storefront')).toBeVisible()
  await page.reload()
  await search(page).fill('')
  for (const team of SAMPLE_TEAMS) {
    const isTicked = ['Billing', 'Mobile', 'Storefront'].includes(team)
    await expect(page.getByLabel(`Compare ${team}`)).toBeChecked({ checked: isTicked })
  }
  await page.getByRole('button', { name: 'Compare the ticked teams' }).click()
  await page.waitForURL(/\/dashboard\/compare\?round=[\w-]+&voice=lead(&item=team%3A[\w-]+){3}$/)
  for (const team of ['Billing', 'Mobile', 'Storefront']) {
    await expect(page.getByRole('main').getByText(team, { exact: true }).first()).toBeVisible()
  }
})

test('A seventh team is not ticked, and the page says why', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await expect(page.getByRole('button', { name: 'Compare the ticked teams' })).toBeDisabled()
  for (const team of SAMPLE_TEAMS.slice(0, 6)) await page.getByLabel(`Compare ${team}`).check()
  await page.getByLabel('Compare Mobile').click()
  await expect(page.getByLabel('Compare Mobile')).not.toBeChecked()
  await expect(page.getByText('Six at most: untick one first.')).toBeVisible()
  await page.getByLabel('Compare Accounts').uncheck()
  await expect(page.getByText('Six at most: untick one first.')).toHaveCount(0)
  await page.getByLabel('Compare Mobile').check()
  await page.getByRole('link', { name: 'Untick all' }).click()
  await expect(page.getByLabel('Compare Mobile')).not.toBeChecked()
})
