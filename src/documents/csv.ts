import { stringify } from 'csv-stringify/sync'
import type { ResultCell } from './result-cell'

/**
 * A table as a file for spreadsheets and programs (RFC 4180, UTF-8 with its mark). What a spreadsheet would take for a
 * formula has an apostrophe before it; numbers, also negative ones, have none.
 */
export function csv(head: readonly string[], rows: readonly (readonly ResultCell[])[]): string {
  // All cells in quotes: of an unquoted one, a spreadsheet takes what follows a line break for a row of its own.
  const options = { bom: true, quoted: true, escape_formulas: true, record_delimiter: 'windows' }
  return stringify([head, ...rows] as ResultCell[][], options)
}
