import { getTranslations } from 'next-intl/server'
import { ReportHeading } from '@/app/assessments/[assessmentId]/report/report-heading'
import { ReportParts } from '@/app/assessments/[assessmentId]/report/report-parts'
import { reportWords } from '@/app/assessments/[assessmentId]/report/report-words'
import { Notice } from '@/components/notice'
import type { SharedReport as Shared } from '@/use-cases/report-links/find-report'

/** A team's report for whoever has a link to it: all of it but comments, and without a way into the app. */
export async function SharedReport({ shared: { report, until } }: { shared: Shared }) {
  const [t, words] = await Promise.all([getTranslations('reportLink'), reportWords(report)])
  return (
    <article>
      <div className="mb-8 max-w-[70ch]">
        <Notice>{t('until', { until })}</Notice>
      </div>
      <ReportHeading report={report} words={words} ways={[{ href: '/scoring', text: t('how') }]} />
      <ReportParts report={report} words={words} />
    </article>
  )
}
