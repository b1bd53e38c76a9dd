import { PillarMark } from '@/charts/pillar-mark'
import type { Report } from '@/use-cases/reports/get-report'
import { PracticeRow } from './practice-row'
import type { ReportWords } from './report-words'

type PillarPracticesProps = { pillar: Report['pillars'][number]; report: Report; words: ReportWords }

/** A pillar's practices, one line each. */
export function PillarPractices({ pillar, report, words }: PillarPracticesProps) {
  return (
    <section aria-labelledby={`practices-${pillar.id}`} className="space-y-2">
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
