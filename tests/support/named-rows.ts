import { LONG_COLUMNS, type LongColumn, longRows } from '@/documents/long-rows'
import type { ResultCell } from '@/documents/result-cell'
import type { ExportedResults } from '@/use-cases/exports/exported-results'

/** The rows of the long table, whose cells have the names of their columns. */
export function namedRows({ results }: ExportedResults): Record<LongColumn, ResultCell>[] {
  const named = (row: readonly ResultCell[]) =>
    LONG_COLUMNS.map((column, index) => [column, row[index] ?? null] as const)
  return results.flatMap(longRows).map((row) => Object.fromEntries(named(row)) as Record<LongColumn, ResultCell>)
}
