import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { type GridPlace, type GridSize, gridMove } from './grid-move'

/** What marks the one thing in a cell that takes the focus. */
export type Placed = { 'data-place': string; tabIndex: 0 | -1 }

/** Only the cell that had the focus last is a stop of the tab key; `active` is its column, if it is in this row. */
export function placed(row: number, column: number, active: number | null): Placed {
  return { 'data-place': `${row},${column}`, tabIndex: active === column ? 0 : -1 }
}

/**
 * Moves the focus from cell to cell by the arrow keys and their like. The row of the active cell must be drawn even if
 * it is out of sight, so that the focus has somewhere to go and stays while the table is scrolled.
 *
 * @param region - what scrolls, with the table in it
 * @returns the active cell, and what makes a table such a grid
 */
export function useGridFocus(region: RefObject<HTMLElement | null>, { rows, columns }: Omit<GridSize, 'page'>) {
  const [last, setLast] = useState<GridPlace>({ row: 0, column: 0 })
  const isMoving = useRef(false)
  // There may be fewer cells than before.
  const active = { row: Math.min(last.row, rows - 1), column: Math.min(last.column, columns - 1) }

  useLayoutEffect(() => {
    if (!isMoving.current || !region.current) return
    isMoving.current = false
    focusCell(region.current, active)
  })

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const next = gridMove(event, active, { rows, columns, page: rowsSeen(region.current) })
    if (next === null) return
    event.preventDefault()
    isMoving.current = true
    setLast(next)
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const [row, column] = (target.dataset.place ?? '').split(',').map(Number)
    if (row !== undefined && column !== undefined) setLast({ row, column })
  }

  // The role goes with the keys: whoever hears of a grid tries them.
  return { active, grid: { role: 'grid', onKeyDown, onFocus } }
}

function focusCell(region: HTMLElement, { row, column }: GridPlace): void {
  const cell = region.querySelector<HTMLElement>(`[data-place="${row},${column}"]`)
  // What is frozen covers the edges.
  region.style.scrollPaddingTop = `${region.querySelector('thead')?.offsetHeight ?? 0}px`
  region.style.scrollPaddingLeft = `${region.querySelector('th')?.offsetWidth ?? 0}px`
  cell?.focus({ preventScroll: true })
  const frozen = cell?.closest('th')
  if (!frozen) cell?.closest('td')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  else cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}

/** How many rows are in sight, one less: the last one is seen again after a page's step. */
function rowsSeen(region: HTMLElement | null): number {
  const row = region?.querySelector<HTMLElement>('tbody tr[data-index]')
  return row ? Math.max(1, Math.floor((region?.clientHeight ?? 0) / row.offsetHeight) - 2) : 1
}
