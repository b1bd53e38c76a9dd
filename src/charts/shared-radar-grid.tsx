import { axisValues, outlinePath, outlinePoints } from './radar-geometry'
import { RadarGrid } from './radar-grid'
import { RadarInitials } from './radar-initials'
import { COMPACT_RADAR } from './radar-layout'
import type { RadarSeries, RadarWords } from './radar-series'

/** The name by which each light radar refers to the grid. There is one on a page. */
export const SHARED_GRID = 'shared-radar-grid'

type SharedRadarGridProps = {
  /** What every radar is to be seen beside, such as the median of all teams; drawn thin and grey. */
  median: RadarSeries['values']
  words: Pick<RadarWords, 'initials' | 'levels'>
}

/** What all small radars of a page have in common, drawn once: of hundreds, the grid would be most of the page. */
export function SharedRadarGrid({ median, words }: SharedRadarGridProps) {
  const { width, height } = COMPACT_RADAR
  return (
    <svg width={0} height={0} className="absolute" aria-hidden="true">
      <symbol id={SHARED_GRID} viewBox={`0 0 ${width} ${height}`}>
        <RadarGrid layout={COMPACT_RADAR} levels={words.levels} numerals={false} />
        <RadarInitials layout={COMPACT_RADAR} initials={words.initials} />
        <path
          d={outlinePath(outlinePoints(COMPACT_RADAR, axisValues(median)))}
          fill="none"
          stroke="var(--quiet)"
          strokeDasharray="3 3"
        />
      </symbol>
    </svg>
  )
}
