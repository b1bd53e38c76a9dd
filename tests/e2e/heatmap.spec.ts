import { expect } from '@playwright/test'
import { grid, place, SAMPLE_TEAMS, teamLinks } from '../support/dashboard-table'
import { sampleTest as test } from '../support/own-server-test'

test('One stop of the tab key leads into the table, and arrow keys through it', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await expect(teamLinks(page)).toHaveCount(12)
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await expect(place(page, 0, 0)).toBeFocused()
  for (const [key, row, column] of [
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 1],
    ['End', 1, 6],
    ['Home', 1, 0],
    ['PageDown', null, 0],
    ['Control+End', 12, 6],
    ['ArrowUp', 11, 6],
    ['Control+Home', 0, 0],
    ['ArrowDown', 1, 0],
    ['ArrowRight', 1, 1],
  ] as const) {
    await page.keyboard.press(key)
    const focused = row === null ? grid(page).locator(':focus') : place(page, row, column)
    await expect(focused).toBeFocused()
    await expect(focused).toBeInViewport()
  }
  await expect(grid(page).locator('[tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(place(page, 1, 1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#practices-culture$/)
})

test('The focused cell is never under the frozen head or column', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 })
  await page.goto('/dashboard/teams')
  await place(page, 0, 1).focus()
  for (const key of [
    'Control+End',
    'ArrowUp',
    'ArrowLeft',
    'PageUp',
    'ArrowLeft',
    'ArrowLeft',
    'PageUp',
    'ArrowLeft',
  ]) {
    await page.keyboard.press(key)
    const isCovered = await grid(page)
      .locator(':focus')
      .evaluate((focused) => {
        const { left, top, width, height } = focused.getBoundingClientRect()
        return !focused.contains(document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12)))
      })
    expect(isCovered, key).toBe(false)
  }
})

test('Focus and pointer show the level by name, n and the move, until Escape', async ({ page }) => {
  await page.goto('/dashboard/teams')
  const tip = page.getByRole('tooltip')
  const cell = place(page, 1, 1)
  await cell.focus()
  await expect(tip).toHaveText(/^\d\.\d\d: level \d, \w+.*, n 7, the move since the assessment before may be luck$/)
  await expect(cell).toHaveAccessibleName((await tip.textContent()) ?? '')
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(tip).toHaveText(/risen by 0\.\d\d since the assessment before$/)
  await page.keyboard.press('Escape')
  if (!test.info().project.use.hasTouch) {
    await place(page, 8, 1).hover()
    await expect(tip).toHaveText('withheld: with so few answers, somebody could work out who said what')
    // The pointer may go there.
    await tip.hover()
    await expect(tip).toContainText('withheld')
    await page.getByRole('heading', { name: 'Pillars by team' }).hover()
    await expect(tip).toHaveCount(0)
  }
})

test('A move that may be luck never looks like one', async ({ page }) => {
  await page.goto('/dashboard/teams')
  await expect(teamLinks(page)).toHaveCount(12)
  const lucky = await grid(page).locator('a[aria-label*="may be luck"]').all()
  expect(lucky.length).toBeGreaterThan(20)
  for (const cell of lucky) {
    await expect(cell).toHaveText(/^\d\.\dnoisen \d+$/)
  }
  await page.goto('/dashboard/teams?voice=lead')
  await expect(teamLinks(page)).toHaveCount(12)
  // One person: a difference, but nothing that a test could tell.
  for (const cell of await grid(page).locator('a[aria-label*="too few answers to tell"]').all()) {
    await expect(cell).toHaveText(/^\d\.\d\(([+−]\d\.\d|0\.0)\)n 1$/)
  }
})

test('Nothing moves when the figures come', async ({ page }) => {
  await page.addInitScript(() => {
    const noted = Object.assign(window, { shifts: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shifts += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  let go = () => {}
  const isSeen = new Promise<void>((settle) => {
    go = settle
  })
  await page.route('**/dashboard/teams/data?*', async (route) => {
    await isSeen
    await route.continue()
  })
  await page.goto('/dashboard/teams')
  await expect(page.getByText('Loading the figures…')).toBeVisible()
  await page.getByRole('searchbox').scrollIntoViewIfNeeded()
  // The font comes after the first paint, on every page; here it is about what comes after that.
  const shifts = () =>
    page.evaluate(async () => {
      await document.fonts.ready
      return (window as unknown as { shifts: number }).shifts
    })
  const before = await shifts()
  go()
  await expect(teamLinks(page)).toHaveCount(12)
  expect(await shifts()).toBe(before)
})

test.describe('While the figures cannot be had', () => {
  test.use({ expectedErrors: /teams\/data/ })

  test('the page says so, keeps the view, and tries again', async ({ page }) => {
    await page.route('**/dashboard/teams/data?*', (route) => route.abort())
    await page.goto('/dashboard/teams?sort=-lean')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('The figures could not be loaded.')
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(teamLinks(page)).toHaveCount(12)
    await expect(grid(page).locator('th[aria-sort="ascending"]')).toHaveText(/Lean/)
  })

  test('an error of the server is told in the same way', async ({ page }) => {
    await page.route('**/dashboard/teams/data?*', (route) => route.fulfill({ status: 500, body: '{}' }))
    await page.goto('/dashboard/teams')
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  })
})

test('Whoever is no longer signed in when the figures are asked for is led to the sign-in, and back', async ({
  page,
}) => {
  const clear = async () => page.context().clearCookies()
  await page.route('**/dashboard/teams/data?*', async (route) => {
    await clear()
    await route.fulfill({ status: 307, headers: { location: '/sign-in?next=%2F' } })
  })
  await page.goto('/dashboard/teams?sort=lean')
  await page.waitForURL(/\/sign-in\?next=%2Fdashboard%2Fteams%3Fsort%3Dlean$/)
})

test('On paper the whole table stands', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 300 })
  await page.goto('/dashboard/teams')
  await expect(teamLinks(page).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(teamLinks(page)).toHaveText([...SAMPLE_TEAMS])
  const { table, frame } = await grid(page).evaluate((element) => ({
    table: element.getBoundingClientRect().height,
    frame: element.parentElement?.parentElement?.getBoundingClientRect().height ?? 0,
  }))
  expect(frame).toBeGreaterThanOrEqual(table)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says that the table needs one, and leads to the figures', async ({ page }) => {
    await page.goto('/dashboard/teams?voice=lead&tag=commerce')
    // What is found by its words or its role is never inside of noscript.
    const instead = page.locator('noscript p')
    await expect(instead).toContainText('This table needs a script')
    await expect(instead).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByRole('link', { name: 'CSV, one row per team' })).toBeVisible()
    await instead.locator('a').click()
    await expect(page).toHaveURL('/dashboard?voice=lead&tag=commerce')
  })
})
