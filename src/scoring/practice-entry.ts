import type { PracticeTally, ReadableTally } from './tally'

/**
 * A practice's part of a tally; null where it is withheld, or where the tally does not know the practice.
 *
 * @example
 * practiceEntry({ ...tally, practices: { 'lean.wip': null } }, 'lean.wip') //=> null
 */
export function practiceEntry(tally: ReadableTally, practiceId: string): PracticeTally | null {
  return (Object.hasOwn(tally.practices, practiceId) ? tally.practices[practiceId] : undefined) ?? null
}
