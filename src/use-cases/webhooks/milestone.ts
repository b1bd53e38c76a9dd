const MILESTONES = [100, 75, 50, 25] as const

/**
 * The highest milestone that was reached, in percent of the answers that are expected; 0 if none was, or none is expected.
 *
 * @example
 * milestone(5, 8) //=> 50
 */
export function milestone(answered: number, expected: number): number {
  if (expected === 0) return 0
  return MILESTONES.find((share) => answered * 100 >= share * expected) ?? 0
}
