import { expect, type Page } from '@playwright/test'
import { test } from '../support/e2e-test'
import { interactiveRadar } from '../support/interactive-radar'
import { QUICK } from '../support/known-answers'
import { assessed, putLevels, startAssessment, submit } from '../support/pages'

const RADAR = 'Maturity by pillar'
const drawn = (page: Page) => page.getByRole('img', { name: RADAR })
const interactive = (page: Page) => page.getByRole('application', { name: RADAR })
/** The scripts that were asked for from now on. */
function scriptsFrom(page: Page): string[] {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  return scripts
}

/** A report whose radar has two outlines, and so a legend. */
async function reportOfTwo(page: Page): Promise<void> {
  await assessed(page, QUICK, 'quick')
  await page.getByRole('link', { name: /^All of Team/ }).click()
  const next = await startAssessment(page, 'quick')
  await putLevels(page, next, QUICK, 'quick')
  await submit(page, next)
  await page.goto(next)
  await expect(drawn(page)).toHaveAttribute('tabindex', '0')
}

test('What the interactive radar needs is asked for only when somebody means to use it', async ({ page }) => {
  await assessed(page, QUICK, 'quick')
  await page.reload()
  await expect(drawn(page)).toHaveAttribute('tabindex', '0')
  await page.waitForLoadState('networkidle')
  const scripts = scriptsFrom(page)
  await page.mouse.wheel(0, 300)
  await page.keyboard.press('End')
  await page.getByText('Show the figures as a table').click()
  await page.waitForLoadState('networkidle')
  expect(scripts).toEqual([])
  await expect(drawn(page)).toBeVisible()
  await interactiveRadar(page, RADAR)
  expect(scripts.length).toBeGreaterThan(0)
})

test('With keys the radar is reached, walked along its axes, and left as any other stop', async ({ page }) => {
  await reportOfTwo(page)
  const radar = await interactiveRadar(page, RADAR)
  const stage = page.getByRole('figure').filter({ has: radar })
  await page.keyboard.press('ArrowRight')
  await expect(stage.getByText('Automation').and(page.locator('p'))).toBeVisible()
  await page.keyboard.press('Tab')
  const entry = stage.getByRole('listitem').getByRole('button').first()
  await expect(entry).toBeFocused()
  await page.keyboard.press('Space')
  await expect(entry).toHaveAttribute('aria-pressed', 'false')
})

test('Pointing at the drawn radar shows the figures there', async ({ page, hasTouch }) => {
  await reportOfTwo(page)
  // At the upper axis.
  const box = await drawn(page).boundingBox()
  const at = { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 3 }
  await (hasTouch ? drawn(page).tap({ position: at }) : drawn(page).hover({ position: at }))
  await expect(interactive(page)).toBeVisible()
  const figure = page.getByRole('figure').filter({ has: interactive(page) })
  await expect(figure.locator('p', { hasText: 'Culture' })).toBeVisible()
})

test('A press on an entry of the drawn legend hides its outline', async ({ page, hasTouch }) => {
  await reportOfTwo(page)
  const figure = page.getByRole('figure').filter({ has: drawn(page).or(interactive(page)) })
  const entry = figure.getByRole('listitem').first()
  const name = (await entry.textContent()) ?? ''
  await (hasTouch ? entry.tap() : entry.click())
  await expect(figure.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'false')
})
