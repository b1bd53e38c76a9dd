import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node'
import type { ExportedResults } from '@/use-cases/exports/exported-results'
import { LONG_COLUMNS, type LongColumn, longRows } from './long-rows'
import type { ResultsWords } from './results-words'
import { spreadsheetCell, textCell } from './spreadsheet-cells'
import { TEAM_COLUMNS } from './team-columns'
import { wideTable } from './wide-table'

/** The columns whose numbers are no counts. */
const FRACTIONS: readonly LongColumn[] = ['score', 'intervalLow', 'intervalHigh', 'agreement', 'change', 'p', 'gap']

/** Results as a workbook: both tables with frozen heads, and a sheet that says what the columns mean. */
export async function resultsXlsx(results: ExportedResults, words: ResultsWords): Promise<Buffer> {
  return writeXlsxFile([wideSheet(results, words), longSheet(results, words), aboutSheet(words)]).toBuffer()
}

function wideSheet(results: ExportedResults, { wide, columns: titles, n }: ResultsWords): Sheet<never> {
  const { columns, rows } = wideTable(results)
  const figures = columns.flatMap(({ title }) => [title, n.replace('{title}', () => title)])
  const head = [...TEAM_COLUMNS.map((id) => titles[id].title), ...figures, titles.reason.title]
  const data = rows.map((row) => [
    ...TEAM_COLUMNS.map((id) => spreadsheetCell(row.team[id], true)),
    ...columns.flatMap(({ id }) => {
      const { score, n: people } = row.figures.get(id) ?? { score: null, n: null }
      return [spreadsheetCell(score, false), spreadsheetCell(people, true)]
    }),
    spreadsheetCell(row.reason, true),
  ])
  return frozen(wide, head, data)
}

function longSheet(results: ExportedResults, { long, columns }: ResultsWords): Sheet<never> {
  const head = LONG_COLUMNS.map((id) => columns[id].title)
  const isWhole = LONG_COLUMNS.map((id) => !FRACTIONS.includes(id))
  const rows = results.results.flatMap(longRows)
  const data = rows.map((row) => row.map((cell, index) => spreadsheetCell(cell, isWhole[index] === true)))
  return frozen(long, head, data)
}

/** A table whose head and teams stay in sight. */
function frozen(sheet: string, head: readonly string[], rows: Row[]): Sheet<never> {
  const data = [head.map((title) => textCell(title, { fontWeight: 'bold' })), ...rows]
  const columns = head.map((title, index) => ({
    width: index === 0 ? 24 : Math.max(10, Math.min(28, title.length + 2)),
  }))
  return { sheet, data, columns, stickyRowsCount: 1, stickyColumnsCount: 1 }
}

function aboutSheet({ about, paragraphs, columns, column, inCsv, meaning }: ResultsWords): Sheet<never> {
  const bold = (text: string) => textCell(text, { fontWeight: 'bold' })
  const data: Row[] = [
    // Not wrapped: beside empty cells, a line goes on over them.
    ...paragraphs.map((text) => [textCell(text)]),
    [],
    [bold(column), bold(inCsv), bold(meaning)],
    ...LONG_COLUMNS.map((id) => [
      textCell(columns[id].title),
      textCell(id),
      textCell(columns[id].meaning, { wrap: true }),
    ]),
  ]
  return { sheet: about, data, columns: [{ width: 24 }, { width: 20 }, { width: 100 }] }
}
