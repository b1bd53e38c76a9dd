import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import { interactiveRadar } from '../support/interactive-radar'
import { FULL, QUICK } from '../support/known-answers'
import {
  assessed,
  card,
  choose,
  givenTeam,
  practice,
  practicesOf,
  putLevels,
  type Said,
  savingState,
  startAssessment,
  submit,
} from '../support/pages'

const RADAR = 'Maturity by pillar'

/** Notes every shift of the layout from the first paint on, also those right after a key or a touch. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const noted = Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shifts += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifts: number }).shifts)
}

test('Every choice is at least 48 px high and nearly as wide as the phone', async ({ page }) => {
  await givenTeam(page)
  await startAssessment(page, 'full')
  const choices: readonly Said[] = [1, 2, 3, 4, 5, 'Does not apply', "Don't know"]
  for (const asked of practicesOf('culture')) {
    for (const said of choices) {
      const box = await card(page, asked, said).boundingBox()
      expect(box?.height).toBeGreaterThanOrEqual(48)
      expect(box?.width).toBeGreaterThanOrEqual(typeof said === 'number' ? 300 : 150)
    }
  }
})

test('Nothing moves when an answer is chosen and saved', async ({ page }) => {
  await givenTeam(page)
  const shifts = await watchShifts(page)
  await startAssessment(page, 'full')
  await page.reload()
  for (const asked of practicesOf('culture').slice(0, 3)) await choose(page, asked, 3)
  await expect(savingState(page)).toHaveText('Saved')
  expect(await shifts()).toBe(0)
})

test('Nothing moves when the interactive radar takes the place of the drawn one', async ({ page }) => {
  const { assessment } = await assessed(page, QUICK, 'quick')
  await page.getByRole('link', { name: /^All of Team/ }).click()
  const next = await startAssessment(page, 'quick')
  await putLevels(page, next, QUICK, 'quick')
  await submit(page, next)
  const shifts = await watchShifts(page)
  for (const address of [assessment, next]) {
    await page.goto(address)
    await interactiveRadar(page, RADAR)
    expect(await shifts()).toBe(0)
  }
})

test('On paper the report has its table and its figures, and no navigation', async ({ page }) => {
  await assessed(page, FULL)
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
  const table = page.getByRole('table', { name: 'Pillar scores, 1 to 5' })
  await expect(table).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'To the dashboard' })).toHaveCount(0)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  await expect(table).toBeVisible()
  await expect(table.getByRole('row', { name: 'Automation 4.00 1' })).toBeVisible()
  await expect(page.getByRole('img', { name: 'Maturity by pillar' })).toBeVisible()
  await expect(page.getByText(practice('sharing.pairing').text.en.title).last()).toBeVisible()
})

test('The theme chosen in the footer stays and is there before the first paint', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Theme').selectOption('Dark')
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await background()
  await page.getByLabel('Theme').selectOption('Light')
  expect(await background()).not.toBe(dark)
  await page.getByLabel('Theme').selectOption('Dark')
  await page.goto('/scoring', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await background()).toBe(dark)
  await expect(page.getByLabel('Theme')).toHaveValue('dark')
})

test('A theme that was chosen on a system of the other one is there before any of the page is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark')
    const noted = Object.assign(window, { themes: new Set<string>() })
    new MutationObserver(() => {
      if (document.body) noted.themes.add(document.documentElement.dataset.theme ?? 'of the system')
    }).observe(document, { childList: true, subtree: true })
  })
  for (const path of ['/', '/scoring']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => [...(window as unknown as { themes: Set<string> }).themes])).toEqual(['dark'])
  }
})
