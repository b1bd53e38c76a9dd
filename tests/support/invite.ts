import { randomUUID } from 'node:crypto'
import { type Browser, expect, type Page } from '@playwright/test'

export const NEWCOMER_PASSWORD = 'marble kettle sunrise 7'

export const uniqueAddress = () => `lin-${randomUUID().slice(0, 8)}@example.org`

type Invited = { email?: string; role: 'Admin' | 'Coach' | 'Lead'; teams?: readonly string[] }

/** Invites somebody on the page of the members. @returns where their link leads to. */
export async function invite(page: Page, { email = uniqueAddress(), role, teams = [] }: Invited): Promise<string> {
  await page.goto('/members')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Role').selectOption(role)
  for (const team of teams) await page.getByLabel(team).check()
  await page.getByRole('button', { name: 'Make an invitation' }).click()
  const link = await page.getByLabel('Link for the invited person').inputValue()
  expect(link).toMatch(/\/invitations\/[\w-]{32}$/)
  return new URL(link).pathname
}

/** A page in a browser of its own, in which nobody is signed in. */
export async function newcomersPage(browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] }, ...options })
  return context.newPage()
}

/** Joins by a link, with a new account, and ends on the start page. */
export async function join(page: Page, path: string, name = 'Lin'): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('Choose a password').fill(NEWCOMER_PASSWORD)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.waitForURL('/')
}
