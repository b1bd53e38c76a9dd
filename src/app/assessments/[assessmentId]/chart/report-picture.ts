import { getTranslations } from 'next-intl/server'
import { pictureWords } from '@/app/picture-words'
import { trendSeries } from '@/app/trend-series'
import { trendTexts, trendWords } from '@/app/trend-words'
import type { Picture } from '@/documents/picture'
import { radarPicture } from '@/documents/radar-picture'
import { trendPicture } from '@/documents/trend-picture'
import { AppError } from '@/errors/app-error'
import type { Report } from '@/use-cases/reports/get-report'
import { leadAndTeamSeries } from '../report/lead-and-team-series'
import { reportFacts } from '../report/report-facts'
import { reportSeries } from '../report/report-series'

/** The charts of a report, as an address names them. */
export const REPORT_CHARTS = ['radar', 'lead-and-team', 'trend'] as const

export type ReportChart = (typeof REPORT_CHARTS)[number]

/** A chart of a report as a picture. @throws AppError `not-found` where the report does not show it. */
export async function reportPicture(chart: ReportChart, report: Report): Promise<Picture> {
  if (report.tally.withheld) throw new AppError('not-found')
  const [t, pdf, facts] = await Promise.all([getTranslations('report'), getTranslations('pdf'), reportFacts(report)])
  const around = { facts: [facts.join(' · ')], notes: [pdf('areaNote')] }
  const { questionnaire } = report.assessment
  if (chart === 'radar') {
    const withBand = [pdf('bandNote'), ...around.notes]
    const notes = report.tally.responses > 2 ? withBand : around.notes
    return radarPicture(await reportSeries(report), await pictureWords(t('radarTitle'), questionnaire), {
      ...around,
      notes,
    })
  }
  if (chart === 'trend') {
    const { assessments } = report.trend
    if (assessments.length < 2) throw new AppError('not-found')
    // A note on a round is in words of its writer's own, which may name somebody.
    const series = trendSeries({ entries: assessments, notes: [], isGroup: false }, await trendTexts())
    return trendPicture(series, await trendWords(series), around.facts)
  }
  if (report.leadAndTeam === null) throw new AppError('not-found')
  const series = await leadAndTeamSeries(report.leadAndTeam)
  return radarPicture(series, await pictureWords(t('leadAndTeam'), questionnaire), around)
}
