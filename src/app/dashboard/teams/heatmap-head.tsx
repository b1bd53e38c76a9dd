import { PillarMark } from '@/charts/pillar-mark'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { type DashboardView, viewHref } from '../dashboard-view'
import type { Go } from './go'
import type { HeatmapColumn } from './heatmap-data'
import type { HeatmapWords } from './heatmap-words'

type HeatmapHeadProps = { columns: readonly HeatmapColumn[]; view: DashboardView; go: Go; words: HeatmapWords }

/** The frozen head: each column sorts, and a pillar's opens into its practices. */
export function HeatmapHead({ columns, view, go, words }: HeatmapHeadProps) {
  return (
    <thead className="text-sm">
      <tr>
        <th
          scope="col"
          className="sticky top-0 left-0 z-10 border-b border-line bg-surface p-3 align-bottom font-semibold"
        >
          {words.team}
        </th>
        {columns.map((column) => {
          const pillar = PILLAR_IDS.find((id) => id === column.id)
          const sorted = { ...view, sort: column.id }
          const opened = { ...view, pillar, sort: undefined }
          return (
            <th
              key={column.id}
              scope="col"
              aria-sort={view.sort === column.id ? 'descending' : 'none'}
              className="sticky top-0 min-w-28 border-b border-line bg-surface p-2 text-center align-bottom font-semibold"
            >
              {pillar && <PillarMark pillar={pillar} />}
              <a
                href={viewHref('teams', sorted)}
                onClick={(event) => go(event, sorted)}
                title={words.sortBy.replace('{column}', column.title)}
                className="flex min-h-10 items-center justify-center gap-1 hover:text-accent"
              >
                {column.title}
                <span aria-hidden="true" className="text-accent">
                  {view.sort === column.id ? '↓' : ''}
                </span>
              </a>
              {pillar && (
                <a
                  href={viewHref('teams', opened)}
                  onClick={(event) => go(event, opened)}
                  aria-label={words.openPillar.replace('{pillar}', column.title)}
                  className="inline-flex min-h-8 items-center px-2 font-normal text-accent underline underline-offset-4"
                >
                  {words.open}
                </a>
              )}
            </th>
          )
        })}
        <th
          scope="col"
          className="sticky top-0 border-b border-line bg-surface p-3 text-center align-bottom font-semibold"
        >
          {words.chosen}
        </th>
      </tr>
    </thead>
  )
}
