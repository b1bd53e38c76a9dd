import { PillarMark } from '@/charts/pillar-mark'
import { farDown } from '@/components/far-down'
import type { Report } from '@/use-cases/reports/get-report'
import { PracticeRow } from './practice-row'
import type { ReportWords } from './report-words'

type PillarPracticesProps = { pillar: Report['pillars'][number]; report: Report; words: ReportWords }

/** About what a practice takes on a phone while it is folded, in px; and the heading over them. */
const ROW_HEIGHT = 80
const HEADING_HEIGHT = 36

/** A pillar's practices, one line each. */
export function PillarPractices({ pillar, report, words }: PillarPracticesProps) {
  const { className, style } = farDown(HEADING_HEIGHT + pillar.practices.length * ROW_HEIGHT)
  return (
    <section aria-labelledby={`practices-${pillar.id}`} className={`space-y-2 ${className}`} style={style}>
      <h3 id={`practices-${pillar.id}`} className="flex items-center gap-2 text-lg font-bold">
        <PillarMark pillar={pillar.id} /> {words.pillars[pillar.id]}
      </h3>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {pillar.practices.map((row) => (
          <PracticeRow key={row.practice.id} row={row} responses={report.tally.responses} words={words} />
        ))}
      </ul>
    </section>
  )
}
