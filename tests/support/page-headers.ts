import type { Page } from '@playwright/test'

/** What a browser sends along with whatever a page of the app asks for: where the page is from, and who is signed in. */
export async function pageHeaders(page: Page): Promise<{ origin: string; cookie: string }> {
  const { origin } = new URL(page.url())
  const cookies = await page.context().cookies(origin)
  return { origin, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') }
}
