import { expect, type Locator, type Page } from '@playwright/test'

/** The teams of the sample, in alphabetical order. */
export const SAMPLE_TEAMS = [
  'Accounts',
  'Billing',
  'Checkout',
  'Data Platform',
  'Fulfilment',
  'Identity',
  'Mobile',
  'Notifications',
  'Payments',
  'Pricing',
  'Search',
  'Storefront',
] as const

/** The head of a column, by the words of its link. */
export const column = (page: Page, name: string): Locator =>
  page.getByRole('columnheader').filter({ has: page.getByRole('link', { name, exact: true }) })

/** The teams from top to bottom. */
export async function teamsInOrder(page: Page): Promise<string[]> {
  return page.getByRole('rowheader').getByRole('link').allTextContents()
}

/** That the teams stand in the order of the alphabet, all of them. */
export async function expectAlphabetical(page: Page): Promise<void> {
  await expect(page.getByRole('rowheader').getByRole('link')).toHaveText([...SAMPLE_TEAMS])
}

/** What a column shows from top to bottom: its scores, and null where there is none. */
export async function scoresIn(page: Page, name: string): Promise<(number | null)[]> {
  const heads = await page.getByRole('columnheader').allTextContents()
  const index = heads.findIndex((text) => text.includes(name))
  const rows = await page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()
  const cells = rows.map((row) =>
    row
      .getByRole('cell')
      .nth(index - 1)
      .textContent(),
  )
  return (await Promise.all(cells)).map((text) => {
    const number = /^(\d\.\d) /.exec(text ?? '')?.[1]
    return number === undefined ? null : Number(number)
  })
}

/** That numbers fall or stay from top to bottom, with the missing ones after them. */
export function expectFalling(scores: readonly (number | null)[]): void {
  const numbers = scores.filter((score) => score !== null)
  expect(numbers.length).toBeGreaterThan(1)
  expect(scores).toEqual([
    ...numbers.toSorted((a, b) => b - a),
    ...Array.from({ length: scores.length - numbers.length }, () => null),
  ])
}
