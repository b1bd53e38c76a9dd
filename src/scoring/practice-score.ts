import type { LevelCounts, PracticeTally } from './tally'

export type PracticeScore = {
  /** The mean of the levels given, 1..5; null if nobody gave one, or if it is withheld. */
  readonly score: number | null
  /** How many gave a level. */
  readonly n: number
  readonly levels: LevelCounts
  readonly na: number
  /** How many said that they don't know or gave no answer. */
  readonly unknown: number
  /** If so, the counts are 0 because they are not told. */
  readonly withheld: boolean
}

const WITHHELD: PracticeScore = { score: null, n: 0, levels: [0, 0, 0, 0, 0], na: 0, unknown: 0, withheld: true }

/**
 * A practice's score, with all the counts that belong beside it.
 *
 * @see docs/scoring.md, rule 3
 * @example
 * practiceScore({ levels: [0, 0, 2, 1, 0], na: 0, unknown: 1, missing: 1 })
 * //=> { score: 3.3333, n: 3, levels: [0, 0, 2, 1, 0], na: 0, unknown: 2, withheld: false }
 */
export function practiceScore(entry: PracticeTally | null): PracticeScore {
  if (entry === null) return WITHHELD
  const { levels, na, unknown, missing } = entry
  const n = levels.reduce((total, count) => total + count, 0)
  const points = levels.reduce((total, count, index) => total + count * (index + 1), 0)
  return { score: n === 0 ? null : points / n, n, levels, na, unknown: unknown + missing, withheld: false }
}
