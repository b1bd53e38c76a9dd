import { LEVELS } from '@/questionnaire/levels'
import type { LevelCounts } from '@/scoring/tally'
import { HATCH } from './hatch'
import { LevelBars } from './level-bars'
import { LevelDot } from './level-dot'
import { levelName } from './level-name'
import { RAIL, railX } from './level-rail-geometry'
import type { LevelNames } from './radar-series'
import { scoreText } from './score-text'

type LevelRailProps = {
  /** 1..5; for several respondents the mean. Null where there is none to show. */
  level: number | null
  /** How many gave level 1..5; for several respondents. */
  counts?: LevelCounts
  words: { noScore: string; levelNames: LevelNames }
}

/** A practice's level as a dot on a rail from 1 to 5, with how the answers spread if there were several. */
export function LevelRail({ level, counts, words }: LevelRailProps) {
  if (level === null) {
    return (
      <span
        className="inline-block rounded px-2 py-0.5 text-center text-sm text-quiet"
        style={{ ...HATCH, width: RAIL.width }}
      >
        {words.noScore}
      </span>
    )
  }
  const text = Number.isInteger(level) ? String(level) : scoreText(level, 1)
  const spread = counts && LEVELS.map((one) => `${words.levelNames[one - 1]} ${counts[one - 1]}`).join(', ')
  const label = `${text} ${levelName(words.levelNames, level)}${spread ? ` (${spread})` : ''}`
  // The bars take the room above the rail, so that the dot hangs below it and hides none of them.
  const rail = counts ? RAIL.bars + 18 : 14
  const height = counts ? rail + 32 : 28
  return (
    <svg width={RAIL.width} height={height} viewBox={`0 0 ${RAIL.width} ${height}`} role="img" aria-label={label}>
      <title>{label}</title>
      <line x1={railX(1)} x2={railX(5)} y1={rail} y2={rail} stroke="var(--line-strong)" />
      {/* A line without length and with round ends is a dot: one path for all five. */}
      <path
        d={LEVELS.map((one) => `M${railX(one)} ${rail}h0`).join('')}
        stroke="var(--line-strong)"
        strokeWidth={5}
        strokeLinecap="round"
      />
      {counts && <LevelBars counts={counts} y={rail} />}
      <LevelDot level={level} text={text} y={counts ? rail + 17 : rail} />
    </svg>
  )
}
