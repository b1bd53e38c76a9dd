import { benjaminiHochberg } from './benjamini-hochberg'
import { ALPHA, type PillarChange } from './pillar-change'

/** The share of a list of changes that may be luck. */
export const FALSE_DISCOVERY_RATE = 0.1

export type NotableChanges<Key> = {
  /** What survives, in the order given. */
  readonly listed: readonly { readonly key: Key; readonly change: PillarChange }[]
  /** How many more had p ≤ 0.05 each by itself, and do not survive among so many. */
  readonly passedAlone: number
  /** How many of all the tests luck alone would let pass at 0.05: 0.05 × tests, not rounded. */
  readonly expectedByLuck: number
  /** How many changes were tested. */
  readonly tests: number
}

/**
 * The changes worth listing among many. It must be given all of a round's, or luck is underrated: 1,000 tests let 50
 * pass at 0.05 without any change. Those with too few to test (p null) and those without scores (null) are not tests.
 *
 * Where most tests pass, Benjamini & Hochberg at q = 0.10 let p values above 0.05 through; a change is listed only if
 * it also passed alone, since one that is within noise is never shown as a rise.
 *
 * @param changes - Each with a key by which the caller knows it again
 * @see docs/scoring.md, rule 8
 * @example
 * // p values 0.001, 0.04 and 0.5, of which 0.04 is compared with 2/3 × 0.10
 * notableChanges(changes) //=> { listed: [the first two], passedAlone: 0, expectedByLuck: 0.15, tests: 3 }
 */
export function notableChanges<Key>(
  changes: readonly { readonly key: Key; readonly change: PillarChange | null }[],
): NotableChanges<Key> {
  const tested = changes.flatMap(({ key, change }) =>
    change === null || change.p === null ? [] : [{ key, change, p: change.p }],
  )
  const survives = benjaminiHochberg(
    tested.map(({ p }) => p),
    FALSE_DISCOVERY_RATE,
  )
  const alone = tested.map((test, index) => ({ ...test, survives: survives[index] })).filter(({ p }) => p <= ALPHA)
  return {
    listed: alone.filter((test) => test.survives).map(({ key, change }) => ({ key, change })),
    passedAlone: alone.filter((test) => !test.survives).length,
    expectedByLuck: ALPHA * tested.length,
    tests: tested.length,
  }
}
