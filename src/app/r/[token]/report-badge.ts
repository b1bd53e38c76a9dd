import { getTranslations } from 'next-intl/server'
import { reportFacts } from '@/app/assessments/[assessmentId]/report/report-facts'
import { countWords } from '@/app/picture-words'
import { scoreText } from '@/charts/score-text'
import type { Badge } from '@/documents/badge-svg'
import { pillarScore } from '@/scoring/pillar-score'
import type { Report } from '@/use-cases/reports/get-report'

/** A team's overall score, where there is one, in whose voice, and on how many answers it rests. */
export async function reportBadge(report: Report): Promise<Badge> {
  const { voice, tally, overall, assessment } = report
  const [t, voices, n, facts] = await Promise.all([
    getTranslations('reportLink'),
    getTranslations('voices'),
    countWords(),
    reportFacts(report),
  ])
  const label = t('badge')
  if (tally.withheld)
    return { label, value: t('badgeWithheld', { voice: voices(voice) }), description: assessment.team.name }
  const { score, scored } = overall
  const counts = assessment.asked
    .map(({ id }) => pillarScore(tally.pillars[id]))
    .flatMap(({ score, n }) => (score === null ? [] : [n]))
  const figure = score === null ? t('badgePillars', { scored }) : t('badgeScore', { score: scoreText(score) })
  const rests = counts.length > 0 ? [n(Math.min(...counts), Math.max(...counts))] : []
  return { label, value: [figure, ...rests, voices(voice)].join(' · '), description: facts.join(' · ') }
}
