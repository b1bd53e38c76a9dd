import type { PillarChange } from '@/scoring/pillar-change'
import type { ReportWords } from './report-words'

const VERDICTS = {
  risen: 'risen',
  fallen: 'fallen',
  unchanged: 'unchanged',
  'within-noise': 'withinNoise',
  'too-few': 'tooFewToTell',
} as const

/** How a pillar moved, and whether that is more than noise. */
export function changeText({ difference, verdict }: PillarChange, { t, signed }: ReportWords, label: string): string {
  return `${t('change', { difference: signed(difference), label })}: ${t(VERDICTS[verdict])}`
}
