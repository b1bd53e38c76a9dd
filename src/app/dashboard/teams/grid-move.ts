/** A cell of the table: row 0 is the head, column 0 the teams' names. */
export type GridPlace = { row: number; column: number }

/** How many rows and columns there are, heads included, and how many rows are seen at once. */
export type GridSize = { rows: number; columns: number; page: number }

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/**
 * Where a key leads in the table; null if it is none of the table's.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function gridMove(key: Key, { row, column }: GridPlace, { rows, columns, page }: GridSize): GridPlace | null {
  if (key.altKey || key.metaKey || key.shiftKey) return null
  const to = (row: number, column: number) => ({
    row: Math.min(Math.max(row, 0), rows - 1),
    column: Math.min(Math.max(column, 0), columns - 1),
  })
  if (key.ctrlKey) {
    if (key.key === 'Home') return to(0, 0)
    return key.key === 'End' ? to(rows, columns) : null
  }
  const moves: Partial<Record<string, GridPlace>> = {
    ArrowUp: to(row - 1, column),
    ArrowDown: to(row + 1, column),
    ArrowLeft: to(row, column - 1),
    ArrowRight: to(row, column + 1),
    Home: to(row, 0),
    End: to(row, columns),
    PageUp: to(row - page, column),
    PageDown: to(row + page, column),
  }
  return moves[key.key] ?? null
}
