import { getTranslations } from 'next-intl/server'
import { ChartDownloads } from '@/app/chart-downloads'
import type { Report } from '@/use-cases/reports/get-report'
import type { ReportChart } from '../chart/report-picture'

const TITLES = { radar: 'radarTitle', 'lead-and-team': 'leadAndTeam' } as const

/** Links to a chart of a report as pictures. */
export async function ReportChartDownloads({ report, chart }: { report: Report; chart: ReportChart }) {
  const [t, trend] = await Promise.all([getTranslations('report'), getTranslations('trend')])
  const query = new URLSearchParams({ chart, voice: report.voice })
  return (
    <ChartDownloads
      href={`/assessments/${report.assessment.id}/chart/export?${query}`}
      chart={chart === 'trend' ? trend('title') : t(TITLES[chart])}
    />
  )
}
