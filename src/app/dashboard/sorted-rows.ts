import type { HeatmapColumn, HeatmapRow } from './heatmap-data'

/** What a row shows in the columns that are open: the pillars, or the practices of one of them. */
export function cellsOf(row: HeatmapRow, columns: readonly HeatmapColumn[], practices: readonly HeatmapColumn[]) {
  return columns.map(({ id }, index) => {
    const practice = practices.findIndex((one) => one.id === id)
    if (practice >= 0) {
      const [score = null, n = 0] = row.practices[practice] ?? []
      return { id, score, n, change: null }
    }
    const [score = null, n = 0, change = null] = row.pillars[index] ?? []
    return { id, score, n, change }
  })
}

/** The rows by a column's score, highest first and those without a score last; as they came if no column is given. */
export function sortedRows(
  rows: readonly HeatmapRow[],
  score: ((row: HeatmapRow) => number | null) | null,
): readonly HeatmapRow[] {
  if (score === null) return rows
  return rows.toSorted((a, b) => (score(b) ?? Number.NEGATIVE_INFINITY) - (score(a) ?? Number.NEGATIVE_INFINITY) || 0)
}
