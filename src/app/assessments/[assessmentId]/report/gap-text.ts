import { toNineDecimals } from '@/scoring/to-nine-decimals'
import type { ReportWords } from './report-words'

/** From here on, in levels, the lead and the team are told to see a pillar differently; it is a convention. */
const NOTABLE = 0.5

/** What a perception gap says, in words. */
export function gapText(gap: number | null, pillar: string, { t, score }: ReportWords): string {
  if (gap === null) return t('gapNone')
  const by = score(Math.abs(gap))
  if (toNineDecimals(Math.abs(gap)) < NOTABLE) return t('gapClose', { pillar })
  return gap > 0 ? t('gapHigher', { pillar, by }) : t('gapLower', { pillar, by })
}
