import { Marker } from './marker'
import type { SeriesStyle } from './series-style'

/** An outline's dash and marker, beside its name. */
export function LegendSample({ style }: { style: SeriesStyle }) {
  return (
    <svg width={40} height={14} viewBox="0 0 40 14" aria-hidden="true" className="shrink-0">
      <line x1={1} x2={39} y1={7} y2={7} stroke={style.colour} strokeWidth={style.width} strokeDasharray={style.dash} />
      <Marker shape={style.marker} at={{ x: 20, y: 7 }} size={4.5} fill={style.colour} stroke="var(--surface)" />
    </svg>
  )
}
