import { getTranslations } from 'next-intl/server'
import { radarWords } from '@/app/chart-words'
import { Radar } from '@/charts/radar'
import type { Report } from '@/use-cases/reports/get-report'
import { reportSeries } from './report-series'

/** The team's radar, with the assessment before as a second outline. */
export async function ReportRadar({ report }: { report: Report }) {
  const t = await getTranslations('report')
  return (
    <Radar
      series={await reportSeries(report)}
      words={await radarWords(t('radarTitle'), report.assessment.questionnaire)}
    />
  )
}
