import type { Point } from './radar-geometry'

/** The field of one panel, in its own coordinates: level 1 at the bottom, level 5 at the top. Many points need more. */
export const TREND_PANEL = { width: 176, height: 118, left: 18, right: 134, top: 10, bottom: 94 } as const

/**
 * The height of a level in a panel.
 *
 * @param value - 1..5
 * @throws RangeError if the value is not a score
 * @example
 * trendY(5) //=> 10
 */
export function trendY(value: number): number {
  if (!(value >= 1 && value <= 5)) throw new RangeError(`A score is between 1 and 5, not ${value}`)
  const { top, bottom } = TREND_PANEL
  return Math.round((bottom - ((value - 1) / 4) * (bottom - top)) * 100) / 100
}

/**
 * Where an assessment stands in a panel: all at equal distances, a single one in the middle.
 *
 * @param index - 0 for the earliest
 * @param count - How many there are
 */
export function trendX(index: number, count: number): number {
  const { left } = TREND_PANEL
  const { right } = trendPanelFor(count)
  // The points keep off the panel's edges, so that a marker is never cut and whiskers do not lie on the axis.
  const inset = 8
  if (count < 2) return (left + right) / 2
  return Math.round((left + inset + (index / (count - 1)) * (right - left - 2 * inset)) * 100) / 100
}

/** A pillar's points in the order of the assessments; null where it has no score. */
export function trendPoints(values: readonly (number | null)[]): readonly (Point | null)[] {
  return values.map((value, index) => (value === null ? null : { x: trendX(index, values.length), y: trendY(value) }))
}

/**
 * The trend line as an SVG path, broken wherever there is no score, and before the places named.
 *
 * @param stops - Indexes that no line leads to
 * @example
 * trendPath([{ x: 1, y: 2 }, { x: 3, y: 4 }, null, { x: 7, y: 8 }]) //=> 'M1 2L3 4M7 8'
 */
export function trendPath(points: readonly (Point | null)[], stops: ReadonlySet<number> = new Set()): string {
  return points
    .map((point, index) => {
      if (point === null) return ''
      return `${points[index - 1] && !stops.has(index) ? 'L' : 'M'}${point.x} ${point.y}`
    })
    .join('')
}

/** Whether so many points need wider panels. */
export function trendIsLong(count: number): boolean {
  return count > 10
}

/** The panel for so many points: words and marks are as large in a wide one. */
export function trendPanelFor(count: number): { width: number; right: number } {
  const { width, right } = TREND_PANEL
  const more = trendIsLong(count) ? 160 : 0
  return { width: width + more, right: right + more }
}

/** How large points may be so that many stay apart: half their width. */
export function trendMarker(count: number): number {
  return trendIsLong(count) ? 2.8 : 3.5
}
