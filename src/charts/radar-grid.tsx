import { LEVELS } from '@/questionnaire/levels'
import { type Point, radarPoint, ringPoints } from './radar-geometry'
import type { RadarLayout } from './radar-layout'
import type { LevelNames } from './radar-series'

type RadarGridProps = { layout: RadarLayout; levels: LevelNames; numerals: boolean }

/** The five axes and the rings of levels 1..5; the numerals tell their level's name to the pointer. */
export function RadarGrid({ layout, levels, numerals }: RadarGridProps) {
  return (
    <g>
      {LEVELS.map((level) => (
        <polygon
          key={level}
          points={corners(ringPoints(layout, level))}
          fill="none"
          // The edge of the scale stands out a little from the lines within it.
          stroke={level === 5 ? 'var(--line-strong)' : 'var(--line)'}
          strokeWidth={level === 5 ? 0.75 : 1}
        />
      ))}
      {ringPoints(layout, 5).map((end) => (
        <line key={`${end.x} ${end.y}`} x1={layout.cx} y1={layout.cy} x2={end.x} y2={end.y} stroke="var(--line)" />
      ))}
      {numerals &&
        LEVELS.map((level) => (
          <text
            key={level}
            x={layout.cx + 8}
            y={radarPoint(layout, 0, level).y + 12}
            fontSize={13}
            fill="var(--quiet)"
            // A rim in the colour behind keeps the numeral readable where a line passes under it.
            stroke="var(--surface)"
            strokeWidth={3}
            paintOrder="stroke"
            style={{ fontVariantNumeric: 'tabular-nums' }}
          >
            <title>{levels[level - 1]}</title>
            {level}
          </text>
        ))}
    </g>
  )
}

function corners(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ')
}
