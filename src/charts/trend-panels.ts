import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import type { Point } from './radar-geometry'
import { type TrendFlag, trendFlags } from './trend-flags'
import { trendPath, trendPoints, trendX, trendY } from './trend-geometry'
import type { TrendPoint, TrendSeries } from './trend-points'

/** One pillar of a trend as it is drawn, in the coordinates of TREND_PANEL. */
export type TrendPanelDrawing = {
  pillar: PillarId
  /** By point of the series; null where the pillar has no score. */
  points: readonly (Point | null)[]
  /** The line as an SVG path: it stops where the questions changed. */
  line: string
  /** Intervals, or middle halves. */
  ranges: readonly { id: string; x: number; low: number; high: number }[]
  /** Where the questions changed, between two points. */
  breaks: readonly number[]
  /** The scores over the practices that both sides of a break asked. */
  joints: readonly { id: string; from: Point; to: Point }[]
  flags: readonly TrendFlag[]
}

/**
 * What is drawn of a trend, a panel for each pillar in CALMS order: for pages and for documents alike.
 *
 * @throws RangeError if a value is not a score
 */
export function trendPanels({ points }: TrendSeries): TrendPanelDrawing[] {
  const breaks = points.flatMap((point, index) => breakAt(points, point, index))
  const flags = trendFlags(points.map(({ flag }) => flag?.number ?? null))
  return PILLAR_IDS.map((pillar) => {
    const values = trendPoints(points.map((point) => point.values[pillar]))
    return {
      pillar,
      points: values,
      line: trendPath(values, new Set(breaks.map(({ to }) => to))),
      ranges: points.flatMap(({ id, ranges }, index) => {
        const range = ranges?.[pillar]
        const x = trendX(index, points.length)
        return range ? { id, x, low: trendY(range.low), high: trendY(range.high) } : []
      }),
      breaks: breaks.map(({ x }) => x),
      joints: breaks.flatMap(({ from, to }) => jointOf(points, pillar, from, to)),
      flags,
    }
  })
}

function breakAt(points: readonly TrendPoint[], { joint }: TrendPoint, to: number) {
  const from = points.findIndex(({ id }) => id === joint?.from)
  return from < 0 ? [] : { from, to, x: (trendX(from, points.length) + trendX(to, points.length)) / 2 }
}

function jointOf(points: readonly TrendPoint[], pillar: PillarId, from: number, to: number) {
  const point = points[to]
  const pair = point?.joint?.pillars[pillar]
  if (!point || !pair || pair.before === null || pair.after === null) return []
  return {
    id: point.id,
    from: { x: trendX(from, points.length), y: trendY(pair.before) },
    to: { x: trendX(to, points.length), y: trendY(pair.after) },
  }
}
