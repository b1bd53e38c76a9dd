import type { ExportedResults } from '@/use-cases/exports/exported-results'
import { csv } from './csv'
import { LONG_COLUMNS, longRows } from './long-rows'

/** Results as CSV, a row for each team, voice and pillar or practice. @see docs/export.md */
export function resultsCsvLong(results: ExportedResults): string {
  const rows = longRows(results).map((row) => LONG_COLUMNS.map((column) => row[column] ?? null))
  return csv(LONG_COLUMNS, rows)
}
