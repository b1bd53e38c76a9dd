import { Fragment, useEffect, useRef } from 'react'
import type { DashboardView } from '../dashboard-view'
import { CellTooltip } from './cell-tooltip'
import type { HeatmapTeam } from './heatmap-data'
import { HeatmapHead } from './heatmap-head'
import { HeatmapRow, type RowProps } from './heatmap-row'
import type { Go } from './use-dashboard-view'
import { useGridFocus } from './use-grid-focus'
import { usePrinting } from './use-printing'
import { useVirtualRows } from './use-virtual-rows'

type HeatmapTableProps = RowProps & {
  teams: readonly HeatmapTeam[]
  view: DashboardView
  go: Go
  ticked: readonly string[]
}

/** The teams in sight as rows of a table that is as high as if all were there; on paper all of them. */
export function HeatmapTable({ teams, view, go, ticked, ...row }: HeatmapTableProps) {
  const region = useRef<HTMLDivElement>(null)
  const { columns, words } = row
  const size = { rows: teams.length + 1, columns: columns.length + 2 }
  const { active, grid } = useGridFocus(region, size)
  const virtual = useVirtualRows(region, teams.length, active.row - 1)
  const isPrinting = usePrinting()
  const rows = isPrinting ? teams.map((_, index) => ({ index, start: 0, end: 0 })) : virtual.rows
  const height = isPrinting ? 0 : virtual.height

  // Another order begins at its top.
  useEffect(() => {
    region.current?.scrollTo({ top: 0 })
  }, [view.sort, view.search, view.pillar])

  return (
    <div ref={region} className="relative h-full overflow-auto print:overflow-visible">
      <table
        aria-labelledby="heatmap"
        aria-rowcount={size.rows}
        aria-colcount={size.columns}
        className="w-full border-separate border-spacing-0 text-left"
        {...grid}
      >
        <HeatmapHead
          columns={columns}
          view={view}
          go={go}
          active={active.row === 0 ? active.column : null}
          words={words}
        />
        <tbody>
          {rows.map(({ index, start }, place) => {
            const team = teams[index]
            if (!team) return null
            return (
              <Fragment key={team.id}>
                <Spacer height={start - (rows[place - 1]?.end ?? 0)} />
                <HeatmapRow
                  {...row}
                  team={team}
                  index={index}
                  active={active.row === index + 1 ? active.column : null}
                  isTicked={ticked.includes(team.id)}
                  measure={virtual.measure}
                />
              </Fragment>
            )
          })}
          <Spacer height={height - (rows.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
      <CellTooltip region={region} />
    </div>
  )
}

/** Stands for rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  if (height < 1) return null
  return (
    // Inert: no row for who has it read out.
    <tr inert>
      <td style={{ height }} />
    </tr>
  )
}
