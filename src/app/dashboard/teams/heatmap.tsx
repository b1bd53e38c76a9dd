'use client'

import { useMemo } from 'react'
import type { DashboardView } from '../dashboard-view'
import { CompareTeams } from './compare-teams'
import { filled } from './filled'
import type { HeatmapSource } from './heatmap-source'
import { HeatmapTable } from './heatmap-table'
import { HeatmapTools } from './heatmap-tools'
import type { HeatmapWords } from './heatmap-words'
import { Loading, LoadingFailed, NothingFound } from './instead-of-table'
import { openColumns } from './open-columns'
import { shownTeams } from './shown-teams'
import { useDashboardView } from './use-dashboard-view'
import { useHeatmapData } from './use-heatmap-data'
import { useKeptView } from './use-kept-view'
import { useTicks } from './use-ticks'
import { ROW_HEIGHT } from './use-virtual-rows'

type HeatmapProps = {
  view: DashboardView
  source: HeatmapSource
  /** How many teams there will be, so that nothing moves when they come. */
  count: number
  words: HeatmapWords
}

/** Roughly how high the head is, in rem. */
const HEAD_HEIGHT = 7

/** Teams by pillars, or by the practices of one. Without script there is nothing of it: see without-script.tsx. */
export function Heatmap({ view: asked, source, count, words }: HeatmapProps) {
  const [view, go] = useDashboardView(asked)
  useKeptView(view)
  const { ticked, tick, isFull } = useTicks(view, go)
  const { data, state, retry } = useHeatmapData(source.href)
  const columns = useMemo(() => openColumns(data?.columns ?? [], view.pillar), [data, view.pillar])
  const teams = useMemo(
    () => shownTeams(data?.teams ?? [], view, source.tags, columns),
    [data, view, source.tags, columns],
  )
  const title = view.pillar ? filled(words.pillarTitle, { pillar: words.pillars[view.pillar] }) : words.title
  const names = (data?.teams ?? []).filter(({ id }) => ticked.includes(id)).map(({ name }) => name)

  return (
    <section aria-labelledby="heatmap" data-own="" className="space-y-4 noscript:hidden">
      <h2 id="heatmap" className="text-xl font-bold">
        {title}
      </h2>
      <HeatmapTools view={view} go={go} count={data && teams.length} words={words} />
      <div
        className="overflow-hidden rounded-xl border border-line bg-surface print:h-auto! print:overflow-visible"
        style={{ height: `max(16rem, min(75vh, ${HEAD_HEIGHT + ROW_HEIGHT * count}rem))` }}
      >
        {state === 'loading' && <Loading words={words} />}
        {state === 'failed' && <LoadingFailed words={words} retry={retry} />}
        {data && teams.length === 0 && <NothingFound view={view} go={go} words={words} />}
        {data && teams.length > 0 && (
          <HeatmapTable
            teams={teams}
            columns={columns}
            voice={data.voice}
            view={view}
            go={go}
            ticked={ticked}
            tick={tick}
            words={words}
          />
        )}
      </div>
      <CompareTeams source={source} view={view} go={go} names={names} isFull={isFull} words={words} />
    </section>
  )
}
