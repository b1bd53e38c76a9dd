import { memo } from 'react'
import type { Voice } from '@/scoring/tally'
import { teamHref } from './figure-href'
import { FigureLink } from './figure-link'
import { filled } from './filled'
import type { HeatmapTeam } from './heatmap-data'
import type { HeatmapWords } from './heatmap-words'
import type { OpenColumn } from './open-columns'
import { placed } from './use-grid-focus'

export type RowProps = { columns: readonly OpenColumn[]; voice: Voice; tick: (id: string) => void; words: HeatmapWords }

type HeatmapRowProps = RowProps & {
  team: HeatmapTeam
  /** The row's place among those shown, from 0. */
  index: number
  /** The column that the keyboard reaches, if it is in this row. */
  active: number | null
  isTicked: boolean
  measure: (row: HTMLElement | null) => void
}

/** A team: its name, frozen, which leads to its report; its figures; and whether it is to be compared. */
export const HeatmapRow = memo(function HeatmapRow(props: HeatmapRowProps) {
  const { team, index, columns, voice, active, isTicked, tick, measure, words } = props
  const row = index + 1
  const about = [team.label, team.sample && words.sample].filter(Boolean).join(' · ')
  return (
    <tr ref={measure} data-index={index} aria-rowindex={row + 1} className="h-16 break-inside-avoid">
      <th
        scope="row"
        className="sticky left-0 z-10 border-b border-line bg-surface px-2 text-left font-normal print:static"
      >
        <a
          {...placed(row, 0, active)}
          href={teamHref(team, voice)}
          className="block w-28 py-1 font-semibold break-words text-text underline-offset-4 hover:underline sm:w-52 print:w-36!"
        >
          {team.name}
        </a>
        {about && <span className="block text-xs text-quiet">{about}</span>}
      </th>
      {columns.map((column, place) => (
        <td key={column.id} className="h-px border-b border-line p-0.5 text-center">
          <FigureLink {...placed(row, place + 1, active)} team={team} column={column} voice={voice} words={words} />
        </td>
      ))}
      <td className="border-b border-line text-center print:hidden">
        {team.assessment === null ? (
          <span {...placed(row, columns.length + 1, active)} className="sr-only">
            {words.missing['not-assessed']}
          </span>
        ) : (
          <label className="inline-flex size-12 cursor-pointer items-center justify-center">
            <span className="sr-only">{filled(words.compare.tick, { team: team.name })}</span>
            <input
              {...placed(row, columns.length + 1, active)}
              type="checkbox"
              checked={isTicked}
              onChange={() => tick(team.id)}
              className="size-5 accent-accent"
            />
          </label>
        )}
      </td>
    </tr>
  )
})
