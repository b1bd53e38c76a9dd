import { toNineDecimals } from '@/scoring/to-nine-decimals'

/** What stands in a cell of a file: null where there is no figure, which is never the same as 0. */
export type ResultCell = string | number | null

/** A figure at full precision: without what binary fractions add to it. */
export function figureCell(figure: number | null | undefined): number | null {
  return figure === null || figure === undefined ? null : toNineDecimals(figure)
}
