import type { LevelCounts } from '@/scoring/tally'
import type { ReportWords } from './report-words'

/** A question to open a talk about a practice that people see differently: what the lowest and the highest have in mind. */
export function talkQuestion(levels: LevelCounts, { t }: ReportWords): string {
  const given = levels.flatMap((count, index) => (count > 0 ? [index + 1] : []))
  return t('talkQuestion', { low: given.at(0) ?? 1, high: given.at(-1) ?? 5 })
}
