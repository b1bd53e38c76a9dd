import type { Report } from '@/use-cases/reports/get-report'
import type { ReportWords } from './report-words'

/** Why a practice is among the things to try next. */
export function priorityReason(
  { pillarId, score, caps }: Report['priorities'][number],
  { targets }: Pick<Report, 'targets'>,
  words: ReportWords,
): string {
  const pillar = words.pillars[pillarId]
  return caps
    ? words.t('priorityCaps', { pillar })
    : words.t('priorityGap', { pillar, score: words.score(score), target: targets[pillarId] })
}
