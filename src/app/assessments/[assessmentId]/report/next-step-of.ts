import type { Practice } from '@/questionnaire/schema'
import { nearestLevel } from '@/scoring/nearest-level'

/** The one thing to try next where a practice stands, or undefined at the highest level. */
export function nextStepOf(practice: Practice | undefined, score: number): string | undefined {
  return practice?.text.en.nextSteps[nearestLevel(score) - 1]
}
