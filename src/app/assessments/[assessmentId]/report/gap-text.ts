import { isNotableGap } from '@/scoring/is-notable-gap'
import type { ReportWords } from './report-words'

/** What a perception gap says, in words. */
export function gapText(gap: number | null, pillar: string, { t, score }: ReportWords): string {
  if (gap === null) return t('gapNone')
  const by = score(Math.abs(gap))
  if (!isNotableGap(gap)) return t('gapClose', { pillar })
  return gap > 0 ? t('gapHigher', { pillar, by }) : t('gapLower', { pillar, by })
}
