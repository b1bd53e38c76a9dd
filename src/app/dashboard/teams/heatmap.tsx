'use client'

import { type MouseEvent, useState } from 'react'
import { buttonClass } from '@/components/button'
import { ScrollRegion } from '@/components/scroll-region'
import { type DashboardView, viewHref } from '../dashboard-view'
import type { Go } from './go'
import type { HeatmapData } from './heatmap-data'
import { HeatmapHead } from './heatmap-head'
import { HeatmapRows } from './heatmap-rows'
import type { HeatmapWords } from './heatmap-words'
import { cellsOf, sortedRows } from './sorted-rows'

type HeatmapProps = { data: HeatmapData; view: DashboardView; words: HeatmapWords }

/**
 * Teams by pillars, or by the practices of one pillar. Sorting and opening are links, so they work without script and
 * can be shared; with script they happen at once.
 */
export function Heatmap({ data, view: asked, words }: HeatmapProps) {
  const [view, setView] = useState(asked)
  const columns = view.pillar ? data.practices.filter(({ id }) => id.startsWith(`${view.pillar}.`)) : data.pillars
  const isSorted = columns.some(({ id }) => id === view.sort)
  const rows = sortedRows(
    data.rows,
    isSorted
      ? (row) => cellsOf(row, columns, data.practices).find(({ id }) => id === view.sort)?.score ?? 'not-assessed'
      : null,
  )
  const pillar = data.pillars.find(({ id }) => id === view.pillar)?.title
  const title = pillar ? words.pillarTitle.replace('{pillar}', pillar) : words.title

  function go(event: MouseEvent<HTMLElement>, next: DashboardView) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    setView(next)
    history.replaceState(null, '', viewHref('teams', next))
  }

  return (
    <section className="space-y-3">
      <h2 id="heatmap" className="text-xl font-bold">
        {title}
      </h2>
      <p className="max-w-[70ch] text-sm text-quiet">{words.note}</p>
      <div className="flex flex-wrap gap-x-4">
        {view.pillar && (
          <ViewLink view={{ ...view, pillar: undefined, sort: undefined }} go={go} text={words.closePillar} />
        )}
        {isSorted && <ViewLink view={{ ...view, sort: undefined }} go={go} text={words.unsort} />}
      </div>
      <form action="/dashboard/compare">
        {view.voice && <input type="hidden" name="voice" value={view.voice} />}
        {view.round && <input type="hidden" name="round" value={view.round} />}
        <ScrollRegion label={title} className="max-h-[85vh] rounded-xl border border-line bg-surface">
          <table className="w-full border-separate border-spacing-0 text-left">
            <HeatmapHead columns={columns} view={view} go={go} words={words} />
            <HeatmapRows rows={rows} columns={columns} practices={data.practices} words={words} />
          </table>
        </ScrollRegion>
        <button type="submit" className={`${buttonClass('secondary')} mt-4`}>
          {words.compare}
        </button>
      </form>
    </section>
  )
}

function ViewLink({ view, go, text }: { view: DashboardView; go: Go; text: string }) {
  return (
    <a
      href={viewHref('teams', view)}
      onClick={(event) => go(event, view)}
      className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
    >
      {text}
    </a>
  )
}
