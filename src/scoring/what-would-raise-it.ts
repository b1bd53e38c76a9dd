import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import { nearestLevel } from './nearest-level'
import { pillarLevel } from './pillar-level'
import { pillarScore } from './pillar-score'
import { practiceEntry } from './practice-entry'
import { practiceScore } from './practice-score'
import { raisedPracticeScore } from './raised-practice-score'
import type { LevelCounts, ReadableTally } from './tally'
import { toNineDecimals } from './to-nine-decimals'

export type Raise = {
  /** The level reached: the next one, since no single step lifts a pillar by more. */
  readonly level: Level
  /** Each practice to improve and by how many levels; the foundations that must rise stand first. */
  readonly steps: readonly { readonly practiceId: string; readonly levels: number }[]
}

type Raisable = { readonly id: string; readonly share: number; readonly levels: LevelCounts }

/**
 * The smallest set of one-level practice improvements that lifts a pillar's level. Null at level 5 or without a score.
 *
 * Every set must raise the foundations that would cap the next level; what is then missing is made up by the largest
 * gains first, among equal gains by the practice that scores lowest, then by id. No smaller set does: a practice's
 * next step never gains more than the one before.
 *
 * An improvement is taken to move everybody's view of the practice up by one, at most to 5. For one respondent (and
 * for several who all gave a level to the same practices) the result is exact. Else it is an estimate: the practice's
 * gain counts by its weight among the practices that have a score, although not everybody's score holds it. Should that
 * estimate fall short even with everything at 5, the set is everything, for a pillar with only fives is at 5.
 *
 * @see docs/scoring.md, rule 11
 * @example
 * // One lead, weight 1 each: foundations a 2 and b 4, then c 4 and d 4; score 3.5, capped at level 3 by a
 * whatWouldRaiseIt(tally, pillar) //=> { level: 4, steps: [{ practiceId: 'a', levels: 1 }] }
 */
export function whatWouldRaiseIt(tally: ReadableTally, pillar: AskedPillar): Raise | null {
  const { score } = pillarScore(tally.pillars[pillar.id])
  const present = pillarLevel(tally, pillar)?.level
  if (score === null || present === undefined || present === 5) return null

  const practices = raisablePractices(tally, pillar)
  const steps = new Map<string, number>()
  const raised = ({ id, levels }: Raisable, more = 0) => raisedPracticeScore(levels, (steps.get(id) ?? 0) + more)
  const raise = ({ id }: Raisable) => steps.set(id, (steps.get(id) ?? 0) + 1)

  const foundations = new Set(pillar.practices.filter(({ foundation }) => foundation).map(({ id }) => id))
  for (const practice of practices.filter(({ id }) => foundations.has(id))) {
    // A foundation caps at one above its own level, so that it must stand at the present level to allow the next.
    while (nearestLevel(raised(practice)) < present) raise(practice)
  }

  const estimate = () =>
    practices.reduce(
      (total, practice) => total + practice.share * (raised(practice) - raisedPracticeScore(practice.levels, 0)),
      score,
    )
  while (nearestLevel(Math.min(5, estimate())) <= present) {
    const next = practices
      .map((practice) => ({
        practice,
        gain: toNineDecimals(practice.share * (raised(practice, 1) - raised(practice))),
        now: toNineDecimals(raised(practice)),
      }))
      .filter(({ gain }) => gain > 0)
      .toSorted((a, b) => b.gain - a.gain || a.now - b.now || (a.practice.id < b.practice.id ? -1 : 1))
      .at(0)
    if (next === undefined) break
    raise(next.practice)
  }
  return {
    level: nearestLevel(present + 1),
    steps: [...steps].map(([practiceId, levels]) => ({ practiceId, levels })),
  }
}

/** The practices that have a score, with their share, 0..1, of these practices' weight. */
function raisablePractices(tally: ReadableTally, pillar: AskedPillar): readonly Raisable[] {
  const scored = pillar.practices.flatMap(({ id, weight }) => {
    const { score, levels } = practiceScore(practiceEntry(tally, id))
    return score === null ? [] : [{ id, weight, levels }]
  })
  const total = scored.reduce((sum, { weight }) => sum + weight, 0)
  return scored.map(({ id, weight, levels }) => ({ id, share: weight / total, levels }))
}
