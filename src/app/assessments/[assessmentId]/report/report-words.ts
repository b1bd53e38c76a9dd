import { getFormatter, getTranslations } from 'next-intl/server'
import { assessmentLabeller } from '@/app/assessment-label'
import { levelNames, pillarNames } from '@/app/chart-words'
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
    score: (score: number) => format.number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    signed: (difference: number) =>
      format
        .number(difference, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' })
        // The minus sign, as wide as the plus, and as in the heatmap.
        .replace('-', '−'),
    percent: (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
    list: (items: readonly string[]) => format.list(items),
  }
}
