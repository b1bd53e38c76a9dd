/** The rail in px: it is never scaled, so that its numerals stay readable on a phone. */
export const RAIL = { width: 168, inset: 18, bars: 26 } as const

/**
 * Where a level stands on the rail.
 *
 * @param level - 1..5, also between two levels
 * @throws RangeError if it is not a score
 */
export function railX(level: number): number {
  if (!(level >= 1 && level <= 5)) throw new RangeError(`A level is between 1 and 5, not ${level}`)
  return Math.round((RAIL.inset + ((level - 1) / 4) * (RAIL.width - 2 * RAIL.inset)) * 100) / 100
}

/** The heights of the five bars in px: the highest count reaches the top, any answer at all is seen. */
export function barHeights(counts: readonly number[]): readonly number[] {
  const highest = Math.max(...counts)
  return counts.map((count) => (count === 0 ? 0 : Math.max(3, Math.round((count / highest) * RAIL.bars))))
}
