import { getFormatter, getTranslations } from 'next-intl/server'
import { scoreText } from '@/charts/score-text'
import type { TrendSeries, TrendWords } from '@/charts/trend-points'
import { assessmentLabeller } from './assessment-label'
import { pillarNames } from './chart-words'

export type TrendTexts = Awaited<ReturnType<typeof trendTexts>>

/** What the points of a trend are told with. */
export async function trendTexts() {
  const [t, variants, label, format] = await Promise.all([
    getTranslations('trend'),
    getTranslations('variants'),
    assessmentLabeller(),
    getFormatter(),
  ])
  return {
    t,
    variants,
    label,
    short: (day: Date) => format.dateTime(day, { month: 'short', year: '2-digit' }),
    list: (names: readonly string[]) => format.list(names),
    score: scoreText,
  }
}

/** The words around a trend; how to read it says only what there is to see. */
export async function trendWords(series: TrendSeries): Promise<TrendWords> {
  const [t, radar] = await Promise.all([getTranslations('trend'), getTranslations('radar')])
  const hasRange = series.points.some(({ ranges }) => ranges && Object.values(ranges).some(Boolean))
  const isGroup = series.ranges === 'middle-half'
  const legend = [
    isGroup ? t('legendMiddle') : hasRange && t('legendIntervals'),
    series.points.some(({ joint }) => joint) && t('legendBreaks'),
  ]
  return {
    title: t(isGroup ? 'titleGroup' : 'title'),
    legend: legend.filter((sentence) => typeof sentence === 'string'),
    pillars: pillarNames(),
    noScore: radar('noScore'),
    changed: t('changed'),
    showTable: radar('showTable'),
    tableCaption: t(isGroup ? 'tableCaptionGroup' : 'tableCaption'),
    assessmentColumn: t(isGroup ? 'roundColumn' : 'assessmentColumn'),
    notes: t('notes'),
  }
}
