import type { Page } from '@playwright/test'

/** The hidden fields of the form on the start page that adds a team, as a browser without script would send them. */
export async function teamFormFields(page: Page): Promise<Record<string, string>> {
  const html = await (await page.request.get('/')).text()
  const form = /<form(?=[^>]*>(?:(?!<\/form>).)*name="name").*?<\/form>/s.exec(html)?.[0] ?? ''
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)]
  const decoded = (text = '') => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return Object.fromEntries(hidden.map(([, name, value]) => [name ?? '', decoded(value)]))
}
