import { trendIsLong } from './trend-geometry'
import { TrendNotes } from './trend-notes'
import { TrendPanel } from './trend-panel'
import { trendPanels } from './trend-panels'
import type { TrendSeries, TrendWords } from './trend-points'
import { TrendTable } from './trend-table'

/** Many points need wide panels. */
const FEW = 'grid-cols-2 sm:grid-cols-3 lg:grid-cols-5'
const MANY = 'grid-cols-1 sm:grid-cols-2 lg:grid-cols-3'

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
      <div className={`grid gap-4 ${trendIsLong(series.points.length) ? MANY : FEW}`}>
        {trendPanels(series).map((panel) => (
          <TrendPanel key={panel.pillar} panel={panel} series={series} words={words} />
        ))}
      </div>
      <TrendNotes points={series.points} title={words.notes} />
      <TrendTable points={series.points} words={words} />
    </figure>
  )
}
