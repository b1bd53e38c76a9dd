import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import { nearestLevel } from './nearest-level'
import { pillarScore } from './pillar-score'
import { practiceEntry } from './practice-entry'
import { practiceScore } from './practice-score'
import type { ReadableTally } from './tally'

export type PillarLevel = {
  readonly level: Level
  /** The level that the score alone would give. */
  readonly uncapped: Level
  /** The ids of the foundations that hold the level down, in the questionnaire's order; empty if none does. */
  readonly heldBackBy: readonly string[]
}

/**
 * A pillar's level: its score rounded half up, at most one above the rounded score of each foundation. Null if the
 * pillar has no score. A foundation without a score (nobody gave it a level, or it is withheld) does not cap.
 *
 * @see docs/scoring.md, rule 5, after the gating of CMMI and ISO/IEC 33020
 * @example
 * // The pillar scores 4.6, its foundation a 2.4 and its foundation b 4.8
 * pillarLevel(tally, pillar) //=> { level: 3, uncapped: 5, heldBackBy: ['a'] }
 */
export function pillarLevel(tally: ReadableTally, pillar: AskedPillar): PillarLevel | null {
  const { score } = pillarScore(tally.pillars[pillar.id])
  if (score === null) return null
  const uncapped = nearestLevel(score)
  let lowest: number = uncapped
  let heldBackBy: string[] = []
  for (const { id, foundation } of pillar.practices) {
    const score = foundation ? practiceScore(practiceEntry(tally, id)).score : null
    const cap = score === null ? uncapped : nearestLevel(score) + 1
    if (cap < lowest) heldBackBy = []
    if (cap < uncapped && cap <= lowest) heldBackBy.push(id)
    lowest = Math.min(lowest, cap)
  }
  return { level: nearestLevel(lowest), uncapped, heldBackBy }
}
