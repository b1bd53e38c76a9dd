import { nearestLevel } from '@/scoring/nearest-level'
import { HATCH } from './hatch'
import { levelName } from './level-name'
import type { LevelNames } from './radar-series'
import { scoreText } from './score-text'

type LevelCellProps = {
  value: number | null
  words: { noScore: string; levelNames: LevelNames }
  /** Two where differences stand beside it, so that they can be checked. */
  decimals?: 1 | 2
}

const CELL = 'inline-block min-w-12 rounded px-2 py-0.5 text-center tabular-nums'

/** A score, 1..5, on the colour of its nearest level; without one, a hatch and a word. */
export function LevelCell({ value, words, decimals = 1 }: LevelCellProps) {
  if (value === null) {
    return (
      <span className={`${CELL} text-sm text-quiet`} style={HATCH}>
        {words.noScore}
      </span>
    )
  }
  const level = nearestLevel(value)
  const name = levelName(words.levelNames, value)
  return (
    <span
      className={CELL}
      title={name}
      style={{
        backgroundColor: `var(--level-${level})`,
        color: `var(--on-level-${level})`,
        printColorAdjust: 'exact',
      }}
    >
      {scoreText(value, decimals)}
      <span className="sr-only"> {name}</span>
    </span>
  )
}
