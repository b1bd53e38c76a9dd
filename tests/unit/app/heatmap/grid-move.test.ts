import { describe, expect, it } from 'vitest'
import { gridMove } from '@/app/dashboard/teams/grid-move'

const SIZE = { rows: 501, columns: 7, page: 10 }
const none = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false }
const moved = (key: string, row: number, column: number, held: Partial<typeof none> = {}) => {
  const place = gridMove({ key, ...none, ...held }, { row, column }, SIZE)
  return place && [place.row, place.column]
}

describe('a key in the table', () => {
  it.each([
    ['ArrowRight', [4, 2], [4, 3]],
    ['ArrowLeft', [4, 2], [4, 1]],
    ['ArrowUp', [4, 2], [3, 2]],
    ['ArrowDown', [4, 2], [5, 2]],
    ['Home', [4, 2], [4, 0]],
    ['End', [4, 2], [4, 6]],
    ['PageUp', [14, 2], [4, 2]],
    ['PageDown', [4, 2], [14, 2]],
  ] as const)('%s leads from %j to %j', (key, [row, column], to) => expect(moved(key, row, column)).toEqual(to))

  it('stops at the edges', () => {
    expect(moved('ArrowUp', 0, 0)).toEqual([0, 0])
    expect(moved('ArrowLeft', 0, 0)).toEqual([0, 0])
    expect(moved('ArrowDown', 500, 6)).toEqual([500, 6])
    expect(moved('ArrowRight', 500, 6)).toEqual([500, 6])
    expect(moved('PageDown', 495, 1)).toEqual([500, 1])
    expect(moved('PageUp', 5, 1)).toEqual([0, 1])
  })

  it('leads to the first and the last cell with Ctrl', () => {
    expect(moved('Home', 40, 3, { ctrlKey: true })).toEqual([0, 0])
    expect(moved('End', 40, 3, { ctrlKey: true })).toEqual([500, 6])
  })

  it('is left to the browser if it is none of the table’s', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a', 'Escape']) expect(moved(key, 1, 1)).toBeNull()
    expect(moved('ArrowDown', 1, 1, { ctrlKey: true })).toBeNull()
    expect(moved('ArrowLeft', 1, 1, { altKey: true })).toBeNull()
    expect(moved('ArrowRight', 1, 1, { shiftKey: true })).toBeNull()
  })
})
