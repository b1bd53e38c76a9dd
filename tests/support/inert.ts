import { expect, type Page } from '@playwright/test'
import { MARK } from './hostile-texts'

type Watched = { dialogs: string[]; violations: () => Promise<string[]> }

/** Notes what a page must not do: ask something, run what was typed, or try what its policy forbids. */
export async function watch(page: Page): Promise<Watched> {
  const dialogs: string[] = []
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    return dialog.dismiss()
  })
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { policyViolations: seen })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      seen.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  const violations = () => page.evaluate(() => (window as unknown as { policyViolations: string[] }).policyViolations)
  return { dialogs, violations }
}

/** Whether the page that is open shows what was typed as text only. */
export async function expectInert(page: Page, { dialogs, violations }: Watched): Promise<void> {
  const where = page.url()
  expect.soft(dialogs, where).toEqual([])
  expect.soft(await violations(), where).toEqual([])
  const found = await page.evaluate((mark) => {
    const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'srcdoc', 'data']
    const isHostile = ({ name, value }: Attr) =>
      name.startsWith('on') || (addresses.includes(name) && /^\s*(javascript|vbscript|data:text)/i.test(value))
    const elements = [...document.querySelectorAll('*')]
    return {
      ran: mark in window,
      attributes: elements.flatMap((element) => [...element.attributes].filter(isHostile).map(({ name }) => name)),
      broughtAlong: document.querySelectorAll('img[src="x"], svg[onload], main b, title b, main script').length,
    }
  }, MARK)
  expect.soft(found, where).toEqual({ ran: false, attributes: [], broughtAlong: 0 })
}
