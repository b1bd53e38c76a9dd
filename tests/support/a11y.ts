import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** That a page has no fault that axe finds, in light and in dark, and is not wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze()
    expect.soft(violations.map(inWords), `${page.url()} in ${colorScheme}`).toEqual([])
  }
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
