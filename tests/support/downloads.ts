import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'

/** A table that was exported, by the words of its head. */
export type TableRow = Record<string, string | number | null>

/** The bytes of a file that an address replies with. */
export async function fetched(request: APIRequestContext, address: string): Promise<Buffer> {
  const reply = await request.get(address)
  if (!reply.ok()) throw new Error(`${address}: ${reply.status()} ${(await reply.text()).slice(0, 200)}`)
  return reply.body()
}

/** The links under "Export". */
export const tableLinks = (page: Page): Locator => page.getByRole('navigation', { name: 'Tables of these results' })

/** Clicks one of them. */
export async function downloaded(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await tableLinks(page).getByRole('link', { name: link, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The rows of a CSV; an empty cell is null. */
export function csvRows(bytes: Buffer): TableRow[] {
  const cast = (value: string, { header }: { header: boolean }) => (value === '' && !header ? null : value)
  return parse(bytes, { bom: true, columns: true, cast })
}

/** The rows of one sheet of a workbook. */
export async function sheetRows(bytes: Buffer, name: string): Promise<TableRow[]> {
  const sheets = await readXlsxFile(bytes)
  const [head = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? []
  return rows.map((row) => Object.fromEntries(head.map((title, index) => [title, row[index]]))) as TableRow[]
}

/** What the columns of a workbook are called, by their ids: as its sheet About says. */
export async function columnTitles(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const about = (await readXlsxFile(bytes)).find(({ sheet }) => sheet === 'About')?.data ?? []
  return new Map(about.flatMap(([title, id]) => (typeof id === 'string' ? [[id, String(title)] as const] : [])))
}
