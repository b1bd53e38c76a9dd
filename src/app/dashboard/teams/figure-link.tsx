import type { CSSProperties } from 'react'
import { HATCH } from '@/charts/hatch'
import { scoreText } from '@/charts/score-text'
import { nearestLevel } from '@/scoring/nearest-level'
import type { Voice } from '@/scoring/tally'
import type { CellScore } from './cell-figures'
import { cellText, moveText } from './cell-text'
import { figureHref } from './figure-href'
import { filled } from './filled'
import { heatmapCell } from './heatmap-cell'
import type { HeatmapTeam } from './heatmap-data'
import type { HeatmapWords } from './heatmap-words'
import type { OpenColumn } from './open-columns'
import type { Placed } from './use-grid-focus'

type FigureLinkProps = Placed & { team: HeatmapTeam; column: OpenColumn; voice: Voice; words: HeatmapWords }

/** Seen on every colour of the scale: a dark line with a light one inside it, or the other way round. */
const FOCUS =
  'focus-visible:-outline-offset-3 focus-visible:outline-text focus-visible:shadow-[inset_0_0_0_5px_var(--surface)]'
const CELL = `flex h-full min-h-[3.6875rem] flex-col items-center justify-center rounded-md px-1 tabular-nums ${FOCUS}`

/** A figure on the colour of its level, with the move and n below it; leads to what it is made of. */
export function FigureLink({ team, column, voice, words, ...place }: FigureLinkProps) {
  const cell = heatmapCell(team, column)
  const { score, n, move } = cell
  const text = cellText(cell, words)
  return (
    <a
      {...place}
      href={figureHref(team, voice, column.id, score)}
      aria-label={text}
      data-tip={text}
      className={CELL}
      style={colours(score)}
    >
      {typeof score === 'string' ? (
        <span className="text-sm text-quiet">{words.missing[score]}</span>
      ) : (
        <>
          <span className="font-semibold">{scoreText(score, 1)}</span>
          <span className="flex gap-1.5 text-xs whitespace-nowrap">
            {move !== null && (
              <span className={typeof move === 'number' ? 'font-semibold' : ''}>{moveText(move, words)}</span>
            )}
            <span>{filled(words.cell.n, { n })}</span>
          </span>
        </>
      )}
    </a>
  )
}

function colours(score: CellScore): CSSProperties {
  if (typeof score === 'string') return HATCH
  const level = nearestLevel(score)
  return {
    backgroundColor: `var(--level-${level})`,
    color: `var(--on-level-${level})`,
    printColorAdjust: 'exact',
  }
}
