import { nearestLevel } from './nearest-level'
import { quartiles } from './quartiles'

/** Up to this level a practice counts as low. */
export const LOW_LEVEL = 2

/** Of fewer teams nothing is said about all of them. */
export const SMALLEST_FIELD = 3

/** A practice that most teams are low in. */
export type WeakSpot = {
  readonly practiceId: string
  /** How many teams are at level 1 or 2. */
  readonly low: number
  /** How many teams have a score. */
  readonly teams: number
  /** The median of these teams' scores, 1..5. */
  readonly median: number
}

/**
 * The practices in which more than half of the teams stand at level 1 or 2: what one offer may help many with. The
 * largest share first, then the most teams, then by id. A team whose score is withheld or missing is not counted; a
 * practice that fewer than three teams have a score for is left out.
 *
 * @param teams - Each team's practice scores by practice id
 * @see docs/scoring.md, rule 13
 * @example
 * // Scores 2, 2.4 and 4: two of three are low, since 2.4 rounds to level 2
 * weakSpots([{ a: 2 }, { a: 2.4 }, { a: 4 }]) //=> [{ practiceId: 'a', low: 2, teams: 3, median: 2.4 }]
 */
export function weakSpots(teams: readonly Readonly<Record<string, number | null>>[]): readonly WeakSpot[] {
  const scores = new Map<string, number[]>()
  for (const [practiceId, score] of teams.flatMap((team) => Object.entries(team))) {
    if (score === null) continue
    const known = scores.get(practiceId)
    if (known) known.push(score)
    else scores.set(practiceId, [score])
  }
  return [...scores]
    .flatMap(([practiceId, all]) => {
      const low = all.filter((score) => nearestLevel(score) <= LOW_LEVEL).length
      const { median } = quartiles(all)
      if (median === null || all.length < SMALLEST_FIELD || low * 2 <= all.length) return []
      return { practiceId, low, teams: all.length, median }
    })
    .toSorted(
      (a, b) =>
        // Shares compared without dividing, so that equal ones are equal.
        b.low * a.teams - a.low * b.teams || b.teams - a.teams || (a.practiceId < b.practiceId ? -1 : 1),
    )
}
