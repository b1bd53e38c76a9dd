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

/** The heatmap, once it has its figures. */
export const grid = (page: Page): Locator => page.getByRole('grid')

/** The names of the teams that are drawn, from top to bottom. */
export const teamLinks = (page: Page): Locator => grid(page).getByRole('rowheader').getByRole('link')

/** The head of a column. */
export const column = (page: Page, name: string): Locator => grid(page).getByRole('columnheader', { name, exact: true })

/** What sorts by a column. */
export const sorter = (page: Page, name: string): Locator => column(page, name).getByRole('link')

/** The cell of a row, heads included, and a column; row 0 is the head, column 0 the teams. */
export const place = (page: Page, row: number, column: number): Locator =>
  grid(page).locator(`[data-place="${row},${column}"]`)

/** A team's row. */
export const rowOf = (page: Page, team: string): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: team, exact: true }) })

/** That the teams stand in the order of the alphabet, all of the sample's. */
export async function expectAlphabetical(page: Page): Promise<void> {
  await expect(teamLinks(page)).toHaveText([...SAMPLE_TEAMS])
}

/** What a column shows from top to bottom: its scores, and null where there is none. */
export async function scoresIn(page: Page, name: string): Promise<(number | null)[]> {
  const heads = await grid(page).getByRole('columnheader').allTextContents()
  const index = heads.findIndex((text) => text.includes(name))
  const texts = await grid(page)
    .locator(`tbody tr[data-index] > :nth-child(${index + 1})`)
    .allTextContents()
  return texts.map((text) => {
    const number = /^\d\.\d/.exec(text)?.[0]
    return number === undefined ? null : Number(number)
  })
}

/** That numbers fall (or rise) or stay from top to bottom, with the missing ones after them. */
export function expectOrdered(scores: readonly (number | null)[], way: 'falling' | 'rising'): void {
  const numbers = scores.filter((score) => score !== null)
  expect(numbers.length).toBeGreaterThan(1)
  expect(scores).toEqual([
    ...numbers.toSorted((a, b) => (way === 'falling' ? b - a : a - b)),
    ...Array.from({ length: scores.length - numbers.length }, () => null),
  ])
}
