import { PILLAR_IDS } from '@/questionnaire/pillars'
import { pillarInk } from './pillar-colour'
import { radarPoint } from './radar-geometry'
import type { RadarLayout } from './radar-layout'
import type { RadarWords } from './radar-series'

/** The pillars' initials around a small radar. */
export function RadarInitials({ layout, initials }: { layout: RadarLayout } & Pick<RadarWords, 'initials'>) {
  const outside = { ...layout, radius: layout.radius + 10 }
  return PILLAR_IDS.map((pillar, axis) => {
    const { x, y } = radarPoint(outside, axis, 5)
    return (
      <text key={pillar} x={x} y={y + 4} textAnchor="middle" fontSize={12} fontWeight={600} fill={pillarInk(pillar)}>
        {initials[pillar]}
      </text>
    )
  })
}
