import type { AskedPillar } from '@/questionnaire/asked-practices'
import { practiceEntry } from './practice-entry'
import { practiceScore } from './practice-score'
import type { ReadableTally } from './tally'

/**
 * The share, 0..1, of a pillar's applicable weight that was given a level, over all responses. Null if nothing was
 * applicable, or if any of the pillar's practices is withheld: those are withheld because few answered them, so that
 * leaving them out would claim a better coverage than there was.
 *
 * @see docs/scoring.md, rule 1
 * @example
 * // Practices a and b of weight 1, two responses: { a: 2, b: 3 } and { a: 4, b: 'unknown' }
 * pillarCoverage(tally, pillar) //=> 0.75
 */
export function pillarCoverage(tally: ReadableTally, pillar: AskedPillar): number | null {
  let applicable = 0
  let given = 0
  for (const { id, weight } of pillar.practices) {
    const { n, unknown, withheld } = practiceScore(practiceEntry(tally, id))
    if (withheld) return null
    applicable += weight * (n + unknown)
    given += weight * n
  }
  return applicable === 0 ? null : given / applicable
}
