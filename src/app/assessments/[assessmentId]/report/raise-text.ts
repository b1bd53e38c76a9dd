import type { Raise } from '@/scoring/what-would-raise-it'
import type { ReportWords } from './report-words'

/** What would raise a pillar, as a sentence. */
export function raiseText(raise: Raise | null, { t, practice, list }: ReportWords): string {
  if (raise === null) return t('top')
  const steps = raise.steps.map(({ practiceId, levels }) =>
    levels === 1
      ? t('raiseOne', { practice: practice(practiceId) })
      : t('raiseSteps', { practice: practice(practiceId), levels }),
  )
  return t('raise', { level: raise.level, steps: list(steps) })
}
