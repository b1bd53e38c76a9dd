import type { DashboardView } from '../dashboard-view'
import { filled } from './filled'
import type { HeatmapWords } from './heatmap-words'
import { PillarLinks } from './pillar-links'
import { TeamSearch } from './team-search'
import type { Go } from './use-dashboard-view'

type HeatmapToolsProps = { view: DashboardView; go: Go; count: number | null; words: HeatmapWords }

/** What is shown and how; and how many teams that are, which is also read out. */
export function HeatmapTools({ view, go, count, words }: HeatmapToolsProps) {
  return (
    <div className="space-y-3 print:hidden">
      <PillarLinks view={view} go={go} words={words} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-1">
        <TeamSearch view={view} go={go} words={words} />
        <p role="status" className="min-h-8 min-w-32 pb-3 text-sm text-quiet tabular-nums">
          {count !== null && filled(count === 1 ? words.shown.one : words.shown.other, { count })}
        </p>
      </div>
    </div>
  )
}
