import { LEVELS } from '@/questionnaire/levels'
import type { LevelCounts } from '@/scoring/tally'
import { barHeights, railX } from './level-rail-geometry'

/** How many gave each level, as bars that stand on the rail at y. */
export function LevelBars({ counts, y }: { counts: LevelCounts; y: number }) {
  const heights = barHeights(counts)
  return LEVELS.map((level, index) => {
    const height = heights[index] ?? 0
    if (height === 0) return null
    return (
      <g key={level} data-bar={level}>
        <rect x={railX(level) - 8} y={y - height} width={16} height={height} fill="var(--line-strong)" />
        <text x={railX(level)} y={y - height - 4} textAnchor="middle" fontSize={12} fill="var(--quiet)">
          {counts[index]}
        </text>
      </g>
    )
  })
}
