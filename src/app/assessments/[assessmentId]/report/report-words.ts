import { getFormatter, getTranslations } from 'next-intl/server'
import { assessmentLabeller } from '@/app/assessment-label'
import { levelNames, pillarNames } from '@/app/chart-words'
import { differenceText } from '@/charts/difference-text'
import { scoreText } from '@/charts/score-text'
import type { Level } from '@/questionnaire/levels'
import { practicesById } from '@/questionnaire/practices-by-id'
import type { Report } from '@/use-cases/reports/get-report'

export type ReportWords = Awaited<ReturnType<typeof reportWords>>

/** What all parts of a report say: names, labels and numbers in one form. */
export async function reportWords({ assessment }: Report) {
  const [t, answers, names, label, format] = await Promise.all([
    getTranslations('report'),
    getTranslations('answers'),
    levelNames(),
    assessmentLabeller(),
    getFormatter(),
  ])
  const practices = practicesById(assessment.questionnaire)
  return {
    t,
    answers,
    label,
    names,
    pillars: pillarNames(assessment.questionnaire),
    practice: (id: string) => practices.get(id)?.text.en.title ?? id,
    level: (level: Level) => t('level', { level, name: names[level - 1] ?? '' }),
    // As in the charts and on the dashboard: a number formatter takes for less than a half what binary fractions miss by a hair.
    score: (score: number) => scoreText(score),
    signed: differenceText,
    percent: (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
    list: (items: readonly string[]) => format.list(items),
  }
}
