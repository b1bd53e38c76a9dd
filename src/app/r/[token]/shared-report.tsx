import { getTranslations } from 'next-intl/server'
import { ReportHeading } from '@/app/assessments/[assessmentId]/report/report-heading'
import { ReportParts } from '@/app/assessments/[assessmentId]/report/report-parts'
import { reportWords } from '@/app/assessments/[assessmentId]/report/report-words'
import type { Report } from '@/use-cases/reports/get-report'

/** A team's report for whoever has a link to it: all of it but comments, and without a way into the app. */
export async function SharedReport({ report }: { report: Report }) {
  const [t, words] = await Promise.all([getTranslations('reportLink'), reportWords(report)])
  return (
    <article>
      <ReportHeading report={report} words={words} ways={[{ href: '/scoring', text: t('how') }]} />
      <ReportParts report={report} words={words} />
    </article>
  )
}
