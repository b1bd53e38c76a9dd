import type { AskedPillar } from '@/questionnaire/asked-practices'

/**
 * What two assessments both asked (same practice id), with the weights and foundations of the later one, so that a
 * change of the questionnaire is not taken for a change of the team. A pillar without a shared practice stays, empty.
 *
 * @see docs/scoring.md, rule 8
 * @example
 * // Before: a and b; after: b, now of weight 2, and c
 * sharedPractices(before, after) //=> [{ id: 'culture', practices: [{ id: 'b', weight: 2, foundation: true }] }]
 */
export function sharedPractices(before: readonly AskedPillar[], after: readonly AskedPillar[]): readonly AskedPillar[] {
  const askedBefore = new Set(before.flatMap((pillar) => pillar.practices.map((practice) => practice.id)))
  return after.map(({ id, practices }) => ({
    id,
    practices: practices.filter((practice) => askedBefore.has(practice.id)),
  }))
}
