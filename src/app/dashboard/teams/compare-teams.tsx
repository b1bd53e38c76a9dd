import { Button } from '@/components/button'
import type { DashboardView } from '../dashboard-view'
import { filled } from './filled'
import type { HeatmapSource } from './heatmap-source'
import type { HeatmapWords } from './heatmap-words'
import type { Go } from './use-dashboard-view'
import { ViewLink } from './view-link'

type CompareTeamsProps = {
  source: HeatmapSource
  view: DashboardView
  go: Go
  /** The names of the teams that are ticked. */
  names: readonly string[]
  /** One more was to be ticked. */
  isFull: boolean
  words: HeatmapWords
}

/** Leads to the comparison of the ticked teams. */
export function CompareTeams({ source, view, go, names, isFull, words }: CompareTeamsProps) {
  const { hint, ticked, most, button, untick } = words.compare
  const teams = new Intl.ListFormat('en', { type: 'unit' }).format(names)
  return (
    <form action="/dashboard/compare" className="space-y-2 print:hidden">
      <input type="hidden" name="round" value={source.round} />
      <input type="hidden" name="voice" value={source.voice} />
      {view.items.map((item) => (
        <input key={item} type="hidden" name="item" value={item} />
      ))}
      <p role="status" className="min-h-6 break-words">
        {names.length > 0 ? filled(ticked, { teams }) : hint}
        {isFull && <strong className="block font-semibold">{most}</strong>}
      </p>
      <div className="flex flex-wrap items-center gap-x-6">
        <Button kind="secondary" disabled={names.length === 0}>
          {button}
        </Button>
        {names.length > 0 && (
          <ViewLink
            view={{ ...view, items: [] }}
            go={(next) => go(next, 'replace')}
            className="inline-flex min-h-12 items-center text-accent underline underline-offset-4"
          >
            {untick}
          </ViewLink>
        )}
      </div>
    </form>
  )
}
