import { PILLAR_IDS } from '@/questionnaire/pillars'

export type OverallScore = {
  /** 1..5; null unless all five pillars have a score. */
  readonly score: number | null
  /** How many pillars have one, 0..5. */
  readonly scored: number
}

/**
 * The mean of the five pillar scores. A mean of fewer would change with what was left out, so there is none.
 *
 * @param scores - The pillar scores, 1..5 each, null where a pillar has none
 * @see docs/scoring.md, rule 6
 * @example
 * overallScore([3, 3.5, 4, 2.5, 2]) //=> { score: 3, scored: 5 }
 * overallScore([3, 3.5, 4, 2.5, null]) //=> { score: null, scored: 4 }
 */
export function overallScore(scores: readonly (number | null)[]): OverallScore {
  const existing = scores.filter((score) => score !== null)
  const sum = existing.reduce((total, score) => total + score, 0)
  const complete = existing.length === PILLAR_IDS.length
  return { score: complete ? sum / existing.length : null, scored: existing.length }
}
