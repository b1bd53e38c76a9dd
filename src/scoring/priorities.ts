import type { AskedPillar } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import type { PillarId } from '@/questionnaire/pillars'
import { agreement } from './agreement'
import { pillarLevel } from './pillar-level'
import { practiceEntry } from './practice-entry'
import { practiceScore } from './practice-score'
import type { ReadableTally } from './tally'
import { toNineDecimals } from './to-nine-decimals'

/** The level a workspace aims at in each pillar until it says otherwise. */
export const DEFAULT_TARGET_LEVEL: Level = 4

export type Priority = {
  readonly pillarId: PillarId
  readonly practiceId: string
  /** The practice score, 1..5. */
  readonly score: number
  /** Whether it is a foundation that holds its pillar's level down. */
  readonly caps: boolean
  /** Target − score, in levels; 0 or less only where it caps. */
  readonly gap: number
}

/**
 * The practices by what raises the team's level soonest: foundations that cap first, then by weight × gap, the larger
 * first, then by agreement, the lower first (a practice without agreement counts as 1: nothing is known against it),
 * then by id. Left out: practices without a score, and those at their target that do not cap.
 *
 * @param targets - The level aimed at in each pillar, 1..5
 * @see docs/scoring.md, rule 10
 * @example
 * // Weight 1 each: a foundation at 2.4 that caps, a practice at 2, one at 4
 * priorities(tally, asked, targets)
 * //=> [{ pillarId: 'lean', practiceId: 'a', score: 2.4, caps: true, gap: 1.6 },
 * //     { pillarId: 'lean', practiceId: 'c', score: 2, caps: false, gap: 2 }]
 */
export function priorities(
  tally: ReadableTally,
  asked: readonly AskedPillar[],
  targets: Readonly<Record<PillarId, number>>,
): readonly Priority[] {
  return asked
    .flatMap((pillar) => ranked(tally, pillar, targets[pillar.id]))
    .toSorted(
      (a, b) =>
        Number(b.priority.caps) - Number(a.priority.caps) ||
        b.urgency - a.urgency ||
        a.agreement - b.agreement ||
        // By code unit, not by locale: the order must be the same on every machine.
        (a.priority.practiceId < b.priority.practiceId ? -1 : 1),
    )
    .map(({ priority }) => priority)
}

type Ranked = { readonly priority: Priority; readonly urgency: number; readonly agreement: number }

function ranked(tally: ReadableTally, pillar: AskedPillar, target: number): readonly Ranked[] {
  const heldBackBy = pillarLevel(tally, pillar)?.heldBackBy ?? []
  return pillar.practices.flatMap(({ id, weight }) => {
    const { score, levels } = practiceScore(practiceEntry(tally, id))
    if (score === null) return []
    const gap = target - score
    const caps = heldBackBy.includes(id)
    if (!caps && toNineDecimals(gap) <= 0) return []
    return [
      {
        priority: { pillarId: pillar.id, practiceId: id, score, caps, gap },
        urgency: toNineDecimals(weight * gap),
        agreement: toNineDecimals(agreement(levels) ?? 1),
      },
    ]
  })
}
