import { TrendNotes } from './trend-notes'
import { TrendPanel } from './trend-panel'
import { trendPanels } from './trend-panels'
import type { TrendSeries, TrendWords } from './trend-points'
import { TrendTable } from './trend-table'

/** How each pillar's score went from assessment to assessment: a panel for each, notes, and a table. */
export function Trend({ series, words }: { series: TrendSeries; words: TrendWords }) {
  return (
    <figure>
      <figcaption className="mb-3 max-w-[70ch] space-y-1 text-sm text-quiet">
        <p>{words.title}</p>
        {words.legend.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </figcaption>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-5">
        {trendPanels(series).map((panel) => (
          <TrendPanel key={panel.pillar} panel={panel} series={series} words={words} />
        ))}
      </div>
      <TrendNotes points={series.points} title={words.notes} />
      <TrendTable points={series.points} words={words} />
    </figure>
  )
}
