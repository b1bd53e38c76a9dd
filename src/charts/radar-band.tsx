import { axisValues, bandPath, outlinePoints } from './radar-geometry'
import type { RadarLayout } from './radar-layout'
import type { RadarSeries } from './radar-series'

type RadarBandProps = { layout: RadarLayout; band: NonNullable<RadarSeries['band']>; colour: string }

/** The spread behind an outline. Its stroke shows what has no area: no spread, or a pillar between two gaps. */
export function RadarBand({ layout, band, colour }: RadarBandProps) {
  const ends = axisValues(band)
  const low = outlinePoints(
    layout,
    ends.map((end) => end?.low ?? null),
  )
  const high = outlinePoints(
    layout,
    ends.map((end) => end?.high ?? null),
  )
  return (
    <path
      d={bandPath(low, high)}
      fill={colour}
      fillRule="evenodd"
      stroke={colour}
      strokeWidth={5}
      strokeLinejoin="round"
      opacity={0.16}
      data-band=""
    />
  )
}
