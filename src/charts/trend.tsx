import { PILLAR_IDS } from '@/questionnaire/pillars'
import { TrendPanel } from './trend-panel'
import type { TrendPoint, TrendWords } from './trend-points'
import { TrendTable } from './trend-table'

type TrendProps = {
  /** The earliest first. */
  assessments: readonly TrendPoint[]
  words: TrendWords
}

/** How each pillar's score went from assessment to assessment: a panel for each, and a table. */
export function Trend({ assessments, words }: TrendProps) {
  return (
    <figure>
      <figcaption className="mb-2 text-sm text-quiet">{words.title}</figcaption>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-5">
        {PILLAR_IDS.map((pillar) => (
          <TrendPanel key={pillar} pillar={pillar} assessments={assessments} words={words} />
        ))}
      </div>
      <TrendTable assessments={assessments} words={words} />
    </figure>
  )
}
