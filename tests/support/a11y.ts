import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * That a page has no fault that axe finds, in light and in dark, and is not wider than the window. Only colours differ
 * between the two, so in dark the rules about colour are enough.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' })
  const all = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } })
  expect.soft((await all.analyze()).violations.map(inWords), `${page.url()} in light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  const colours = new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block'])
  expect.soft((await colours.analyze()).violations.map(inWords), `${page.url()} in dark`).toEqual([])
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: innerWidth,
  }))
  expect.soft(wide, `${page.url()} is too wide`).toBeLessThanOrEqual(window)
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function inWords({ id, nodes }: Violation): string {
  return `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join('\n')}`
}
