import { getFormatter, getTranslations } from 'next-intl/server'
import type { EarlierAssessment } from '@/use-cases/reports/earlier-assessments'

type Labelled = Pick<EarlierAssessment, 'round' | 'publishedAt' | 'variant'>

/** What an assessment is called: its round, else its day; a quick check says so. */
export async function assessmentLabeller(): Promise<(assessment: Labelled) => string> {
  const [format, t] = await Promise.all([getFormatter(), getTranslations('report')])
  return ({ round, publishedAt, variant }) => {
    const label = round ?? format.dateTime(publishedAt, { dateStyle: 'medium' })
    return variant === 'quick' ? t('quickMark', { label }) : label
  }
}
