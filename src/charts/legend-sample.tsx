import { Marker } from './marker'
import type { Point } from './radar-geometry'
import type { SeriesStyle } from './series-style'

/** The field of a sample, in its own coordinates. */
export const SAMPLE = { width: 40, height: 14 } as const

/** An outline's dash and marker, beside its name. */
export function LegendSample({ style }: { style: SeriesStyle }) {
  const { width, height } = SAMPLE
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="shrink-0">
      <DrawnSample style={style} at={{ x: 0, y: 0 }} />
    </svg>
  )
}

/** The same within a drawing, its left upper corner at a point. */
export function DrawnSample({ style: { colour, width, dash, marker }, at }: { style: SeriesStyle; at: Point }) {
  const y = at.y + SAMPLE.height / 2
  return (
    <g>
      <line
        x1={at.x + 1}
        x2={at.x + SAMPLE.width - 1}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dash}
      />
      <Marker shape={marker} at={{ x: at.x + SAMPLE.width / 2, y }} size={4.5} fill={colour} stroke="var(--surface)" />
    </g>
  )
}
