import type { getTranslations } from 'next-intl/server'
import type { Report } from '@/use-cases/reports/get-report'
import type { ReportWords } from '../report/report-words'

/** What each section of a report's document is made from. */
export type SectionContext = {
  report: Report
  words: ReportWords
  t: Awaited<ReturnType<typeof getTranslations<'pdf'>>>
}
