import { agreementWord } from '@/scoring/agreement-word'
import type { PracticeReport } from '@/use-cases/reports/pillar-report'
import type { ReportWords } from './report-words'

/** What agreement is called, as keys of `report`. */
export const AGREEMENT_WORDS = {
  lack: 'lack',
  weak: 'weak',
  moderate: 'moderate',
  strong: 'strong',
  'very-strong': 'veryStrong',
} as const

/** What stands beside a practice's rail: for one respondent why there is no level, for several n and agreement. */
export function practiceFacts(row: PracticeReport, responses: number, { t, answers, score }: ReportWords): string {
  const { agreement, n, unknown, saidUnknown, missing, na } = row
  if (responses === 1) return na > 0 ? answers('na') : unknown > 0 ? answers('unknown') : ''
  return [
    row.score !== null && t('practiceScore', { score: score(row.score), n }),
    agreement !== null &&
      t('agreement', { word: t(AGREEMENT_WORDS[agreementWord(agreement)]), value: score(agreement) }),
    saidUnknown > 0 && t('unknownCount', { count: saidUnknown }),
    na > 0 && t('naCount', { count: na }),
    missing > 0 && t('missingCount', { count: missing }),
  ]
    .filter(Boolean)
    .join(' · ')
}
