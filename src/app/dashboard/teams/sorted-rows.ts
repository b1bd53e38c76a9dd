import type { HeatmapColumn, HeatmapFigures, HeatmapRow } from './heatmap-data'

const NOTHING: HeatmapFigures = ['not-assessed', 0, null]

/** What a row shows in the columns that are open: the pillars, or the practices of one of them. */
export function cellsOf(row: HeatmapRow, columns: readonly HeatmapColumn[], practices: readonly HeatmapColumn[]) {
  return columns.map(({ id }, index) => {
    const practice = practices.findIndex((one) => one.id === id)
    const [score, n, change] = (practice < 0 ? row.pillars[index] : row.practices[practice]) ?? NOTHING
    return { id, score, n, change }
  })
}

/** The rows by what a column shows, highest score first and those without one last; as they came without a column. */
export function sortedRows(
  rows: readonly HeatmapRow[],
  score: ((row: HeatmapRow) => HeatmapFigures[0]) | null,
): readonly HeatmapRow[] {
  if (score === null) return rows
  const rank = (row: HeatmapRow) => {
    const value = score(row)
    return typeof value === 'number' ? value : 0
  }
  return rows.toSorted((a, b) => rank(b) - rank(a))
}
