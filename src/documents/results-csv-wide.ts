import type { ExportedResults } from '@/use-cases/exports/exported-results'
import { csv } from './csv'
import { TEAM_COLUMNS } from './team-columns'
import { wideTable } from './wide-table'

/** Results as CSV, a row for each team and voice. @see docs/export.md */
export function resultsCsvWide(results: ExportedResults): string {
  const { columns, rows } = wideTable(results)
  const head = [...TEAM_COLUMNS, ...columns.flatMap(({ id }) => [`${id}.score`, `${id}.n`]), 'reason']
  return csv(
    head,
    rows.map(({ team, figures, reason }) => [
      ...TEAM_COLUMNS.map((column) => team[column]),
      ...columns.flatMap(({ id }) => [figures.get(id)?.score ?? null, figures.get(id)?.n ?? null]),
      reason,
    ]),
  )
}
