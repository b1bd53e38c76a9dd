import type { Page } from '@playwright/test'
import { formFields } from './plain-browser'

/** The hidden fields of the form on the start page that adds a team, as a browser without script would send them. */
export async function teamFormFields(page: Page): Promise<Record<string, string>> {
  return formFields(await (await page.request.get('/')).text(), 'name')
}
