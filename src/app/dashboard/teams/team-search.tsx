import type { DashboardView } from '../dashboard-view'
import type { HeatmapWords } from './heatmap-words'
import type { Go } from './use-dashboard-view'

type TeamSearchProps = { view: DashboardView; go: Go; words: HeatmapWords }

/** Finds teams by a part of their name, letter by letter. The back button takes the whole search back. */
export function TeamSearch({ view, go, words }: TeamSearchProps) {
  return (
    <label className="block">
      <span className="block text-sm text-quiet">{words.search}</span>
      <input
        type="search"
        value={view.search ?? ''}
        onChange={({ target }) => {
          go({ ...view, search: target.value || undefined }, view.search === undefined ? 'push' : 'replace')
        }}
        autoComplete="off"
        className="min-h-12 w-64 max-w-full rounded-lg border border-line-strong bg-surface px-3"
      />
    </label>
  )
}
