import { PILLAR_IDS } from '@/questionnaire/pillars'
import { Marker } from './marker'
import { pillarFill, pillarInk } from './pillar-colour'
import { outlinePath, type Point } from './radar-geometry'
import type { SeriesStyle } from './series-style'

type RadarOutlineProps = {
  /** In CALMS order; null where there is no score, which breaks the line and has no marker. */
  points: readonly (Point | null)[]
  style: SeriesStyle
  markerSize: number
  /** Whether the markers take their pillars' colours, as those of a team's own outline do. */
  pillarColours: boolean
}

/** One outline with its markers. Never filled: the area of a radar means nothing. */
export function RadarOutline({ points, style, markerSize, pillarColours }: RadarOutlineProps) {
  return (
    <g>
      <path
        d={outlinePath(points)}
        fill="none"
        stroke={style.colour}
        strokeWidth={style.width}
        strokeDasharray={style.dash}
        strokeLinejoin="round"
        data-outline=""
      />
      {PILLAR_IDS.map((pillar, axis) => {
        const at = points[axis]
        if (!at) return null
        const fill = pillarColours ? pillarFill(pillar) : style.colour
        const stroke = pillarColours ? pillarInk(pillar) : 'var(--surface)'
        return <Marker key={pillar} shape={style.marker} at={at} size={markerSize} fill={fill} stroke={stroke} />
      })}
    </g>
  )
}
