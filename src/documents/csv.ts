import { stringify } from 'csv-stringify/sync'
import type { ResultCell } from './result-cell'

// All cells in quotes: of an unquoted one, a spreadsheet takes what follows a line break for a row of its own.
const OPTIONS = { quoted: true, escape_formulas: true, record_delimiter: 'windows' } as const

type Row = readonly ResultCell[]

/**
 * A table as a file for spreadsheets and programs (RFC 4180, UTF-8 with its mark). What a spreadsheet would take for a
 * formula has an apostrophe before it; numbers, also negative ones, have none.
 * @param batches - rows, some at a time
 * @returns the file in pieces of whole rows, a piece for each batch, which is asked for when its piece is
 */
export async function* csv(head: readonly string[], batches: AsyncIterable<readonly Row[]>): AsyncGenerator<string> {
  yield stringify([[...head]], { ...OPTIONS, bom: true })
  for await (const rows of batches) yield stringify(rows as ResultCell[][], OPTIONS)
}
