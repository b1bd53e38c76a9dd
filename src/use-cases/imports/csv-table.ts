import { CsvError, parse } from 'csv-parse/sync'
import { AppError } from '@/errors/app-error'

/** What a table may be. */
export type TableRules = {
  /** All columns that it may have. */
  columns: readonly string[]
  /** Those of them that it must have. */
  required: readonly string[]
  /** What is said of a column that is none. */
  error: string
  bytes: number
  /** Besides its head. */
  rows: number
}

/** A row of a table, with the line on which it ends and its cells by column. */
export type CsvRow = { line: number; cells: Readonly<Record<string, string>> }

/**
 * The rows of a table written as CSV, whose first line names its columns, in any order. Commas, semicolons or tabs stand
 * between cells: whichever the first line has.
 * @throws AppError `invalid` with the line and the column of what is wrong: `line 1: colour`.
 * @see RFC 4180
 */
export function csvTable(text: string, rules: TableRules): CsvRow[] {
  if (Buffer.byteLength(text) > rules.bytes) throw new AppError('invalid', [{ field: 'csv', problem: 'importSize' }])
  const [first, ...others] = records(text)
  const head = (first?.record ?? []).map((name) => name.trim().toLowerCase())
  const unknown = head.filter((name) => !rules.columns.includes(name))
  if (unknown.length > 0) {
    throw new AppError(
      'invalid',
      unknown.map((name) => ({ field: `line 1: ${name}`, problem: rules.error })),
    )
  }
  if (!rules.required.every((name) => head.includes(name))) {
    throw new AppError('invalid', [{ field: 'line 1', problem: 'importHead' }])
  }
  if (new Set(head).size < head.length) throw new AppError('invalid', [{ field: 'line 1', problem: 'givenTwice' }])
  if (others.length > rules.rows) throw new AppError('invalid', [{ field: 'csv', problem: 'importRows' }])
  const long = others.filter(({ record }) => record.length > head.length)
  if (long.length > 0) {
    throw new AppError(
      'invalid',
      long.map(({ info }) => ({ field: `line ${info.lines}`, problem: 'csvCells' })),
    )
  }
  return others.map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(head.map((name, index) => [name, record[index] ?? ''])),
  }))
}

type Read = { record: string[]; info: { lines: number } }

function records(text: string): Read[] {
  const [line = ''] = text.split(/\r?\n/, 1)
  const delimiter = [';', '\t'].find((one) => line.includes(one) && !line.includes(',')) ?? ','
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }
    return parse(text, options) as unknown as Read[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new AppError('invalid', [{ field: `line ${error.lines ?? 1}`, problem: 'csvQuotes' }])
  }
}
