import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'

export type Point = { readonly x: number; readonly y: number }

/** Where a radar lies in its drawing: the centre stands for 0, the radius for level 5. */
export type RadarCircle = { readonly cx: number; readonly cy: number; readonly radius: number }

/** A value for each axis, in CALMS order; null leaves a gap. */
export type AxisValues = readonly (number | null)[]

const HIGHEST = LEVELS[LEVELS.length - 1] ?? 5

/** Values by pillar as a list in the order of the axes. */
export function axisValues<Value>(byPillar: Readonly<Record<PillarId, Value>>): readonly Value[] {
  return PILLAR_IDS.map((id) => byPillar[id])
}

/**
 * The point of a value on an axis. Culture points up, the others follow clockwise.
 *
 * @param axis - 0..4, in CALMS order
 * @param value - 0..5; 0 is the centre
 * @throws RangeError if the value lies outside the rings
 * @example
 * radarPoint({ cx: 100, cy: 100, radius: 50 }, 0, 5) //=> { x: 100, y: 50 }
 */
export function radarPoint({ cx, cy, radius }: RadarCircle, axis: number, value: number): Point {
  if (!(value >= 0 && value <= HIGHEST)) throw new RangeError(`A value is between 0 and ${HIGHEST}, not ${value}`)
  const angle = (axis / PILLAR_IDS.length) * 2 * Math.PI - Math.PI / 2
  const distance = (value / HIGHEST) * radius
  return { x: rounded(cx + distance * Math.cos(angle)), y: rounded(cy + distance * Math.sin(angle)) }
}

/** The corners of the ring of one level; of level 5, the ends of the axes. */
export function ringPoints(circle: RadarCircle, level: number): readonly Point[] {
  return PILLAR_IDS.map((_, axis) => radarPoint(circle, axis, level))
}

/** The points of an outline, in CALMS order; null where there is no value. */
export function outlinePoints(circle: RadarCircle, values: AxisValues): readonly (Point | null)[] {
  return values.map((value, axis) => (value === null ? null : radarPoint(circle, axis, value)))
}

/**
 * An outline as an SVG path: closed where every pillar has a point, else broken at each gap. A point between two gaps
 * has no line, only its marker.
 *
 * @example
 * outlinePath([a, b, null, d, e]) //=> 'M d L e L a L b', with coordinates for the letters
 */
export function outlinePath(points: readonly (Point | null)[]): string {
  return runs(points)
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(at).join('L')}${run.length === points.length ? 'Z' : ''}`)
    .join('')
}

/**
 * The area between a low and a high outline as an SVG path, to be filled by the even-odd rule. A pillar between two
 * gaps gets a stretch of its axis, which only a stroke makes visible.
 */
export function bandPath(low: readonly (Point | null)[], high: readonly (Point | null)[]): string {
  const inner = runs(low.map((point, axis) => (high[axis] ? point : null)))
  const outer = runs(high.map((point, axis) => (low[axis] ? point : null)))
  return outer
    .map((run, index) => {
      const back = inner[index] ?? []
      if (run.length === high.length) return `${outlinePath(run)}${outlinePath(back)}`
      return `M${[...run, ...back.toReversed()].map(at).join('L')}Z`
    })
    .join('')
}

/** The stretches without a gap, going round: one that passes the last axis goes on at the first. */
function runs(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const firstGap = points.indexOf(null)
  const found: Point[][] = [[]]
  for (const point of [...points.slice(firstGap + 1), ...points.slice(0, firstGap + 1)]) {
    if (point === null) found.push([])
    else found.at(-1)?.push(point)
  }
  return found.filter((run) => run.length > 0)
}

function at({ x, y }: Point): string {
  return `${x} ${y}`
}

/** A hundredth of a unit is not to be seen, and the server and every browser write it alike. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 100) / 100
}
