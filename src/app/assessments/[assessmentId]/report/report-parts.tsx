import type { ReactNode } from 'react'
import { TrendSection } from '@/app/trend-section'
import type { Report } from '@/use-cases/reports/get-report'
import type { ReportChart } from '../chart/report-picture'
import { LeadAndTeam } from './lead-and-team'
import { PillarPractices } from './pillar-practices'
import { PillarSummary } from './pillar-summary'
import { Priorities } from './priorities'
import { ReportRadar } from './report-radar'
import type { ReportWords } from './report-words'
import { TalkFirst } from './talk-first'
import { WithheldNotice } from './withheld-notice'
import { WithheldParts } from './withheld-parts'

type ReportPartsProps = {
  report: Report
  words: ReportWords
  /** What stands under a chart, for those who may take it along. */
  downloads?: (chart: ReportChart) => ReactNode
}

const NO_DOWNLOADS = () => null

/** All of a report under its heading, without a way into the app: who has a link to the report sees the same. */
export function ReportParts({ report, words, downloads = NO_DOWNLOADS }: ReportPartsProps) {
  if (report.tally.withheld) {
    return <WithheldNotice responses={report.tally.responses} needed={report.minimumGroupSize} />
  }
  return (
    <div className="space-y-14">
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-2">
        <div>
          <ReportRadar report={report} />
          {downloads('radar')}
        </div>
        <ul className="divide-y divide-line">
          {report.pillars.map((pillar) => (
            <PillarSummary key={pillar.id} pillar={pillar} report={report} words={words} />
          ))}
        </ul>
      </div>
      <WithheldParts report={report} words={words} />
      <TalkFirst report={report} words={words} />
      <LeadAndTeam report={report} words={words} download={downloads('lead-and-team')} />
      <Priorities report={report} words={words} />
      <section aria-labelledby="practices" className="space-y-8">
        <h2 id="practices" className="text-xl font-bold">
          {words.t('practices')}
        </h2>
        {report.voice === 'member' && hasComments(report) && (
          <p className="max-w-[70ch] text-sm text-quiet">{words.t('commentOrder')}</p>
        )}
        {report.pillars.map((pillar) => (
          <PillarPractices key={pillar.id} pillar={pillar} report={report} words={words} />
        ))}
      </section>
      {report.trend.assessments.length > 1 && (
        <div>
          <TrendSection {...report.trend} />
          {downloads('trend')}
        </div>
      )}
    </div>
  )
}

function hasComments({ pillars }: Report): boolean {
  return pillars.some(({ practices }) => practices.some(({ comments }) => comments.length > 0))
}
