import { nearestLevel } from '@/scoring/nearest-level'
import { railX } from './level-rail-geometry'

/** A level with its numeral; wider where it lies between two levels, since that needs a decimal. */
export function LevelDot({ level, text, y }: { level: number; text: string; y: number }) {
  const nearest = nearestLevel(level)
  const width = text.length > 1 ? 30 : 22
  return (
    <g>
      <rect
        x={railX(level) - width / 2}
        y={y - 11}
        width={width}
        height={22}
        rx={11}
        fill={`var(--level-${nearest})`}
        stroke="var(--line-strong)"
      />
      <text
        x={railX(level)}
        y={y + 4.5}
        textAnchor="middle"
        fontSize={13}
        fontWeight={600}
        fill={`var(--on-level-${nearest})`}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {text}
      </text>
    </g>
  )
}
