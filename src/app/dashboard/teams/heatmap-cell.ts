import type { Level } from '@/questionnaire/levels'
import type { CellScore, Move } from './cell-figures'
import type { HeatmapTeam } from './heatmap-data'
import type { OpenColumn } from './open-columns'

/** What a cell shows. */
export type HeatmapCell = { score: CellScore; n: number; level: Level | null; move: Move }

/** A team's figures in a column. Practices have neither a capped level nor a move. */
export function heatmapCell(team: HeatmapTeam, { index }: OpenColumn): HeatmapCell {
  return {
    score: team.scores[index] ?? 'not-assessed',
    n: team.n[index] ?? 0,
    level: team.levels[index] ?? null,
    move: team.moves[index] ?? null,
  }
}
