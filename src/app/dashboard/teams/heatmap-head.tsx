import { PillarMark } from '@/charts/pillar-mark'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { DashboardView } from '../dashboard-view'
import { filled } from './filled'
import type { HeatmapWords } from './heatmap-words'
import type { OpenColumn } from './open-columns'
import { nextSort, sortingOf } from './sorting'
import type { Go } from './use-dashboard-view'
import { placed } from './use-grid-focus'
import { ViewLink } from './view-link'

type HeatmapHeadProps = {
  columns: readonly OpenColumn[]
  view: DashboardView
  go: Go
  /** The column whose head the keyboard reaches, if that is a head. */
  active: number | null
  words: HeatmapWords
}

const HEAD = 'border-b border-line bg-surface p-1 align-bottom font-semibold'
const LINK = 'flex min-h-10 flex-col items-center justify-end gap-1 rounded-md p-1 text-center hover:text-accent'

/** The frozen head: each column's name sorts by it. */
export function HeatmapHead({ columns, view, go, active, words }: HeatmapHeadProps) {
  const sorting = sortingOf(view)
  const isSorted = columns.some(({ id }) => id === sorting?.column)
  return (
    <thead className="sticky top-0 z-20 text-sm print:static">
      <tr aria-rowindex={1}>
        <th
          scope="col"
          aria-sort={isSorted ? 'none' : 'ascending'}
          className={`${HEAD} sticky left-0 z-10 w-32 min-w-32 sm:w-56 sm:min-w-56 print:static print:w-40! print:min-w-40!`}
        >
          <ViewLink
            {...placed(0, 0, active)}
            view={{ ...view, sort: undefined }}
            go={go}
            data-tip={isSorted ? words.sort.none : undefined}
            className={`${LINK} items-start`}
          >
            {words.team}
          </ViewLink>
        </th>
        {columns.map(({ id, title }, index) => {
          const pillar = PILLAR_IDS.find((one) => one === id)
          const direction = sorting?.column === id ? sorting.direction : 'none'
          const next = nextSort(view, id)
          const tip = sortingOf({ sort: next })?.direction ?? 'none'
          return (
            <th key={id} scope="col" aria-sort={direction} className={`${HEAD} min-w-24 print:min-w-0`}>
              <ViewLink
                {...placed(0, index + 1, active)}
                view={{ ...view, sort: next }}
                go={go}
                data-tip={filled(words.sort[tip], { column: title })}
                className={LINK}
              >
                {pillar && <PillarMark pillar={pillar} />}
                <span>
                  {title}
                  <span aria-hidden="true" className="text-accent">
                    {direction === 'descending' ? ' ↓' : direction === 'ascending' ? ' ↑' : ''}
                  </span>
                </span>
              </ViewLink>
            </th>
          )
        })}
        <th scope="col" className={`${HEAD} min-w-20 text-center print:hidden`}>
          <span {...placed(0, columns.length + 1, active)} className={LINK}>
            {words.compare.column}
          </span>
        </th>
      </tr>
    </thead>
  )
}
