import type { TrendJoint } from './trend-entry'

type Asking = { questionnaireId: string; questionnaireVersion: number; variant: string }

/** In what the questions of one assessment differ from those of a later one; null if they are the same. */
export function changedQuestions(before: Asking, after: Asking): TrendJoint['changed'] | null {
  const isSame =
    before.questionnaireId === after.questionnaireId && before.questionnaireVersion === after.questionnaireVersion
  if (!isSame) return 'questionnaire'
  return before.variant === after.variant ? null : 'variant'
}
