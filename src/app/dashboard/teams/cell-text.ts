import { differenceText } from '@/charts/difference-text'
import { levelName } from '@/charts/level-name'
import { scoreText } from '@/charts/score-text'
import { nearestLevel } from '@/scoring/nearest-level'
import type { Move } from './cell-figures'
import { filled } from './filled'
import type { HeatmapCell } from './heatmap-cell'
import type { HeatmapWords } from './heatmap-words'

/** All that a cell has to say, in words: its level by name, n and the move, or why there is no score. */
export function cellText({ score, n, level, move }: HeatmapCell, words: HeatmapWords): string {
  if (typeof score === 'string') return words.why[score]
  const nearest = nearestLevel(score)
  const name = levelName(words.levelNames, score, level ?? nearest)
  const figure = filled(level === null ? words.cell.score : words.cell.level, {
    score: scoreText(score),
    level: level ?? nearest,
    name,
  })
  const isCapped = level !== null && level < nearest
  const parts = [figure, isCapped && words.cell.capped, filled(words.cell.n, { n }), movedText(move, words)]
  return parts.filter(Boolean).join(', ')
}

function movedText(move: Move, { move: words }: HeatmapWords): string | null {
  if (move === null) return null
  if (move === 'noise') return words.noise
  if (typeof move !== 'number') return filled(words.untested, { difference: differenceText(move[0]) })
  if (move === 0) return words.none
  return filled(move > 0 ? words.risen : words.fallen, { by: scoreText(Math.abs(move)) })
}

/** A move as it stands in a cell: in brackets where nothing tells it from luck. */
export function moveText(move: Move, words: HeatmapWords): string | null {
  if (move === null) return null
  if (move === 'noise') return words.cell.noise
  return typeof move === 'number' ? differenceText(move, 1) : `(${differenceText(move[0], 1)})`
}
