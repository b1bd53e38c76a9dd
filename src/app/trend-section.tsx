import { getTranslations } from 'next-intl/server'
import { Trend } from '@/charts/trend'
import type { Voice } from '@/scoring/tally'
import type { TrendEntry } from '@/use-cases/trends/trend-entry'
import type { TrendNote } from '@/use-cases/trends/trend-notes'
import { trendSeries } from './trend-series'
import { trendTexts, trendWords } from './trend-words'

type TrendSectionProps = {
  /** The oldest first. */
  assessments: readonly TrendEntry[]
  notes: readonly TrendNote[]
  /** Of one voice, which is named where the page does not. */
  voice?: Voice
}

/** A team's scores from assessment to assessment. */
export async function TrendSection({ assessments, notes, voice }: TrendSectionProps) {
  const [t, voices, texts] = await Promise.all([getTranslations('trend'), getTranslations('voices'), trendTexts()])
  const series = trendSeries({ entries: assessments, notes, isGroup: false }, texts)
  const mixed = new Set(assessments.map(({ variant }) => variant)).size > 1
  return (
    <section aria-labelledby="trend" className="space-y-3">
      <h2 id="trend" className="text-xl font-bold">
        {t('heading')}
      </h2>
      {voice && <p className="text-sm text-quiet">{voices(voice)}</p>}
      {mixed && <p className="max-w-[70ch] text-sm text-quiet">{t('variants')}</p>}
      <Trend series={series} words={await trendWords(series)} />
    </section>
  )
}
