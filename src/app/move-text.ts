import { differenceText } from '@/charts/difference-text'
import { scoreText } from '@/charts/score-text'
import type { PillarChange } from '@/scoring/pillar-change'
import type { TrendTexts } from './trend-words'

/** How a pillar moved, in as few words as its verdict takes: what is within noise has neither risen nor fallen. */
export function moveText({ difference, verdict }: PillarChange, t: TrendTexts['t']): string {
  if (verdict === 'risen') return t('risen', { by: scoreText(Math.abs(difference)) })
  if (verdict === 'fallen') return t('fallen', { by: scoreText(Math.abs(difference)) })
  if (verdict === 'unchanged') return t('unchanged')
  const moved = { difference: differenceText(difference) }
  return verdict === 'too-few' ? t('tooFewToTell', moved) : t('withinNoise', moved)
}
