import { type AxisValues, outlinePath, outlinePoints } from './radar-geometry'
import { COMPACT_RADAR } from './radar-layout'
import { SHARED_GRID } from './shared-radar-grid'

type LightRadarProps = {
  /** In CALMS order; null where there is no score, which breaks the line and has no dot. */
  values: AxisValues
  /** The name and the five figures, for those who cannot see it. */
  label: string
}

/** One of many small radars: an outline and its dots over the page's shared grid, in a few hundred bytes. */
export function LightRadar({ values, label }: LightRadarProps) {
  const points = outlinePoints(COMPACT_RADAR, values)
  // A line without length and with round ends is a dot: one path for all five.
  const dots = points.map((point) => (point ? `M${point.x} ${point.y}h0` : '')).join('')
  return (
    <svg viewBox={`0 0 ${COMPACT_RADAR.width} ${COMPACT_RADAR.height}`} role="img" aria-label={label}>
      <use href={`#${SHARED_GRID}`} />
      <g fill="none" stroke="var(--accent)" strokeLinejoin="round">
        <path d={outlinePath(points)} strokeWidth={1.75} />
        <path d={dots} strokeWidth={5} strokeLinecap="round" />
      </g>
    </svg>
  )
}
