import type { Browser, Page } from '@playwright/test'

/** As the slowdown of Lighthouse's phone. */
const SLOWDOWN = 4
const TICKS = 20
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
  // So that the next tick does not come while the page still moves.
  reducedMotion: 'reduce',
} as const

/** The shortest that a browser tells of. */
const SHORTEST = 16

type Noting = Window & { noted: PerformanceEventTiming[]; observer: PerformanceObserver }

/**
 * How long it takes from a tap on an answer to the next paint, in milliseconds, for as many ticks as there are answers to
 * try; as a phone would, with the processor slowed down. The browser counts in steps of 8 ms from 16 ms on.
 * @param open - opens the page, whose answers are labels in fieldsets
 */
export async function tickDelays(browser: Browser, open: (page: Page) => Promise<unknown>): Promise<number[]> {
  const page = await browser.newPage(PHONE)
  await open(page)
  await page.evaluate((shortest) => {
    const noting = window as unknown as Noting
    noting.observer = new PerformanceObserver((list) => {
      noting.noted.push(...(list.getEntries() as PerformanceEventTiming[]))
    })
    const asked: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: shortest,
    }
    noting.observer.observe(asked)
  }, SHORTEST)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
  const delays: number[] = []
  for (let tick = 0; tick < TICKS; tick++) delays.push(await tickDelay(page, tick))
  await page.close()
  return delays
}

/** All practices that are shown get a first answer, and then another one. */
async function tickDelay(page: Page, tick: number): Promise<number> {
  const practices = page.locator('fieldset:visible')
  const count = await practices.count()
  const answer = practices
    .nth(tick % count)
    .locator('label')
    .nth((2 + Math.floor(tick / count)) % 5)
  await answer.scrollIntoViewIfNeeded()
  await page.evaluate(quiet)
  await page.evaluate(() => {
    const noting = window as unknown as Noting
    noting.observer.takeRecords()
    noting.noted = []
  })
  await answer.tap()
  await page.evaluate(quiet)
  const durations = await page.evaluate(() => {
    const { noted, observer } = window as unknown as Noting
    const all = [...noted, ...(observer.takeRecords() as PerformanceEventTiming[])]
    return all.map(({ duration }) => duration)
  })
  return Math.max(SHORTEST, ...durations)
}

/** Until the page has painted and has nothing more to do; where nothing changes, no browser says that it is idle. */
const quiet = () =>
  new Promise<void>((settle) => {
    setTimeout(() => requestIdleCallback(() => settle(), { timeout: 500 }), 300)
  })
