import { trendX } from './trend-geometry'

/** A numbered flag above a panel, and the row it stands in: 0 is the lowest. */
export type TrendFlag = { number: number; x: number; row: number; width: number }

/** How high a row of flags is, in the panel's coordinates. */
export const FLAG_ROW = 13

const GAP = 1

/** How wide a flag is, in the panel's coordinates: a number of two digits needs more room. */
const widthOf = (number: number) => 5 + 6 * String(number).length

/**
 * Flags in as many rows as keep them apart, each in the lowest one where it has room.
 *
 * @param numbers - By point; null where there is no flag
 * @example
 * trendFlags([1, null, 2]) //=> both in row 0: there are two steps between them
 */
export function trendFlags(numbers: readonly (number | null)[]): TrendFlag[] {
  const ends: number[] = []
  return numbers.flatMap((number, index) => {
    if (number === null) return []
    const [x, width] = [trendX(index, numbers.length), widthOf(number)]
    const free = ends.findIndex((end) => end + GAP <= x - width / 2)
    const row = free < 0 ? ends.length : free
    ends[row] = x + width / 2
    return { number, x, row, width }
  })
}
