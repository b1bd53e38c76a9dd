import { scoreText } from '@/charts/score-text'
import type { PillarMove } from '@/use-cases/reports/pillar-move'
import type { ReportWords } from './report-words'

const NOT_COMPARED = {
  'other-practices': 'notComparedPractices',
  'other-withheld': 'notComparedWithheld',
  'no-score': 'notComparedScore',
} as const

/** No two scores lie further apart, in levels. */
const WIDEST = 4

/** How a pillar moved since an assessment, and whether that is more than noise; null if there was none. */
export function changeText(move: PillarMove, words: ReportWords, label: string): string | null {
  const text = moveText(move, words)
  return text && words.t('since', { label, text })
}

function moveText({ change, detectable, counts, notCompared }: PillarMove, { t, score, signed }: ReportWords) {
  if (notCompared) return t(NOT_COMPARED[notCompared])
  if (!change || !counts) return null
  const { difference, verdict } = change
  const by = score(Math.abs(difference))
  if (verdict === 'risen') return t('risen', { by })
  if (verdict === 'fallen') return t('fallen', { by })
  if (verdict === 'unchanged') return t('unchanged')
  const moved = signed(difference)
  if (verdict === 'too-few') return t('tooFewToTell', { difference: moved, n: Math.min(counts.before, counts.after) })
  const n = counts.before === counts.after ? t('answers', { n: counts.after }) : t('answersBoth', counts)
  return detectable === null || detectable > WIDEST
    ? t('withinNoiseAny', { difference: moved, answers: n })
    : t('withinNoise', { difference: moved, answers: n, move: scoreText(detectable, 1) })
}
