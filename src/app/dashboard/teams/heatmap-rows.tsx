import { LevelCell } from '@/charts/level-cell'
import { scoreText } from '@/charts/score-text'
import type { HeatmapColumn, HeatmapRow } from './heatmap-data'
import type { HeatmapWords } from './heatmap-words'
import { cellsOf } from './sorted-rows'

type HeatmapRowsProps = {
  rows: readonly HeatmapRow[]
  columns: readonly HeatmapColumn[]
  practices: readonly HeatmapColumn[]
  words: HeatmapWords
}

/** A line for each team: colour and number in each cell, below it the move since the assessment before. */
export function HeatmapRows({ rows, columns, practices, words }: HeatmapRowsProps) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row" className="sticky left-0 max-w-48 border-b border-line bg-surface px-3 py-2 font-normal">
            <a
              href={row.report?.href ?? `/teams/${row.id}`}
              className="font-semibold break-words text-text underline-offset-4 hover:underline"
            >
              {row.name}
            </a>
            <span className="block text-sm text-quiet">
              {row.report?.label ?? words.missing['not-assessed']}
              {row.sample && ` · ${words.sample}`}
            </span>
          </th>
          {cellsOf(row, columns, practices).map(({ id, score, n, change }) => (
            <td key={id} className="border-b border-line px-2 py-2 text-center tabular-nums">
              <LevelCell
                value={typeof score === 'number' ? score : null}
                words={{ noScore: typeof score === 'string' ? words.missing[score] : '', levelNames: words.levelNames }}
              />
              {typeof score === 'number' && (
                <span className="flex justify-center gap-2 text-xs text-quiet">
                  {change === 'noise' && <span title={words.noiseTitle}>{words.noise}</span>}
                  {typeof change === 'number' && (
                    <span title={words.since.replace('{difference}', signed(change))}>{signed(change)}</span>
                  )}
                  <span>{words.n.replace('{n}', String(n))}</span>
                </span>
              )}
            </td>
          ))}
          <td className="border-b border-line text-center">
            {row.report && (
              <label className="inline-flex size-12 cursor-pointer items-center justify-center">
                <span className="sr-only">{words.chooseTeam.replace('{team}', row.name)}</span>
                <input type="checkbox" name="item" value={`team:${row.id}`} className="size-5 accent-accent" />
              </label>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** A move with its sign. */
function signed(change: number): string {
  const text = scoreText(Math.abs(change), 1)
  if (Number(text) === 0) return '±0'
  return `${change > 0 ? '+' : '−'}${text}`
}
