import { getFormatter, getTranslations } from 'next-intl/server'
import { Trend } from '@/charts/trend'
import type { Voice } from '@/scoring/tally'
import type { EarlierAssessment } from '@/use-cases/reports/earlier-assessments'
import { assessmentLabeller } from './assessment-label'
import { pillarNames } from './chart-words'

/** Of one voice, which is named where the page does not. */
type TrendSectionProps = { assessments: readonly EarlierAssessment[]; voice?: Voice }

/** A team's scores from assessment to assessment, oldest first. */
export async function TrendSection({ assessments, voice }: TrendSectionProps) {
  const [t, voices, radar, label, format] = await Promise.all([
    getTranslations('trend'),
    getTranslations('voices'),
    getTranslations('radar'),
    assessmentLabeller(),
    getFormatter(),
  ])
  const mixed = new Set(assessments.map(({ variant }) => variant)).size > 1
  return (
    <section aria-labelledby="trend" className="space-y-3">
      <h2 id="trend" className="text-xl font-bold">
        {t('heading')}
      </h2>
      {voice && <p className="text-sm text-quiet">{voices(voice)}</p>}
      {mixed && <p className="max-w-[70ch] text-sm text-quiet">{t('variants')}</p>}
      <Trend
        assessments={assessments.map((assessment) => ({
          ...assessment,
          label: label(assessment),
          short: format.dateTime(assessment.publishedAt, { month: 'short', year: '2-digit' }),
        }))}
        words={{
          title: t('title'),
          pillars: pillarNames(),
          noScore: radar('noScore'),
          showTable: radar('showTable'),
          tableCaption: t('tableCaption'),
          assessmentColumn: t('assessmentColumn'),
        }}
      />
    </section>
  )
}
