import { getTranslations } from 'next-intl/server'
import { trendSeries } from '@/app/trend-series'
import { trendTexts, trendWords } from '@/app/trend-words'
import type { Picture } from '@/documents/picture'
import { trendPicture } from '@/documents/trend-picture'
import type { Trend } from '@/use-cases/trends/get-trend'
import { trendTitle } from '../trends/trend-title'

/** The trend of a team or of several as a picture; null where there are not two rounds yet. */
export async function trendOfPicture(trend: Trend): Promise<Picture | null> {
  const { item, voice, entries } = trend
  if (entries.length < 2) return null
  const [t, voices, texts] = await Promise.all([getTranslations('trends'), getTranslations('voices'), trendTexts()])
  // A note on a round is in words of its writer's own, which may name somebody.
  const series = trendSeries({ entries, notes: [], isGroup: item.kind !== 'team' }, texts)
  return trendPicture(series, await trendWords(series), [[trendTitle(trend, t), voices(voice)].join(' · ')])
}
