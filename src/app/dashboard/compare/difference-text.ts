import type { ComparedDifference } from '@/use-cases/dashboard/compared-difference'
import type { CompareWords } from './compare-words'

/** No two scores lie further apart, in levels. */
const WIDEST = 4

/** A difference in numbers, and whether it is more than noise; empty where there is none. */
export function differenceText(difference: ComparedDifference | null, { t, signed, score }: CompareWords): string {
  if (difference === null) return ''
  const { by, verdict, detectable } = difference
  const number = signed(by)
  if (verdict === 'higher' || verdict === 'lower') return t('beyondNoise', { difference: number })
  if (verdict === 'equal') return t('equal', { difference: number })
  if (verdict === 'too-few') return t('tooFew', { difference: number })
  if (verdict === 'other-practices') return t('otherPractices', { difference: number })
  if (verdict !== 'within-noise') return number
  return detectable === null || detectable > WIDEST
    ? t('withinNoiseAny', { difference: number })
    : t('withinNoise', { difference: number, detectable: score(detectable) })
}
