import { expect, type Page } from '@playwright/test'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { choose, PILLARS, practicesOf, type Said } from './pages'

/** The quick check's practices in their order. */
export const QUICK_PRACTICES = PILLAR_IDS.flatMap((id) => practicesOf(id, 'quick'))

/** What the browser keeps for a link; null if nothing. */
export async function keptBy(page: Page): Promise<{ draft: unknown; sent: unknown; key: string } | null> {
  return page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.startsWith('calms-radar:a:'))
    return name === undefined ? null : JSON.parse(localStorage.getItem(name) ?? 'null')
  })
}

/** Waits until the page's script is there: then one pillar is shown at a time. */
export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: 'Sharing' })).toBeHidden()
}

/** Opens the form of a link, with its script there. */
export async function begin(page: Page, link: string): Promise<void> {
  await page.goto(`${link}/answer`)
  await ready(page)
}

/** Answers every practice of the quick check, step by step, and ends at the review. */
export async function answerAll(page: Page, said: Said): Promise<void> {
  for (const { id, title } of PILLARS) {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    for (const asked of practicesOf(id, 'quick')) await choose(page, asked, said)
    await page.getByRole('button', { name: /^Go on to/ }).click()
  }
  await expect(page.getByRole('heading', { level: 2, name: 'Review' })).toBeVisible()
}

/** Sends from the review, and ends on the page that says thanks. */
export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Send (your|the changed) answers$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible()
}
