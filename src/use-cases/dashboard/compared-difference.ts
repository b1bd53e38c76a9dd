import { pillarOf } from '@/questionnaire/pillar-of'
import type { PillarId } from '@/questionnaire/pillars'
import { type PillarDifference, pillarDifference } from '@/scoring/pillar-difference'
import type { ComparedItem } from './compared-items'
import type { TeamFigures } from './team-figures'

export type ComparedDifference = {
  /** The item's score − the reference's, in levels. */
  by: number
  /** Null where there is no test: for groups, the target and practices. */
  verdict: PillarDifference['verdict'] | 'other-practices' | null
  /** Null where it was not tested. */
  p: number | null
  /** The smallest difference that would have counted, in levels; null where it was not tested. */
  detectable: number | null
}

/**
 * How an item differs from the reference in a pillar; null where either has no score. Only of two teams can it be said
 * whether that is more than noise, and only over the same practices.
 *
 * @see docs/scoring.md, rule 14
 */
export function pillarDifferenceOf(
  reference: ComparedItem,
  item: ComparedItem,
  pillar: PillarId,
): ComparedDifference | null {
  const by = scoreDifference(reference.pillars[pillar].score, item.pillars[pillar].score)
  if (by === null) return null
  const [before, after] = [reference.team?.latest, item.team?.latest]
  if (!before || !after) return { by, verdict: null, p: null, detectable: null }
  const isAlike = openPractices(before, pillar) === openPractices(after, pillar)
  if (!isAlike) return { by, verdict: 'other-practices', p: null, detectable: null }
  const tested = pillarDifference(before.tally.pillars[pillar], after.tally.pillars[pillar])
  return tested && { by, verdict: tested.verdict, p: tested.p, detectable: tested.detectable }
}

/** How two scores differ, of practices among others; null where either is missing. */
export function scoreDifference(reference: number | null, score: number | null): number | null {
  return reference === null || score === null ? null : score - reference
}

/** The practices of a pillar that its score is made of. */
function openPractices({ tally }: TeamFigures, pillar: PillarId): string {
  return Object.entries(tally.practices)
    .flatMap(([id, entry]) => (entry !== null && pillarOf(id) === pillar ? [id] : []))
    .sort()
    .join()
}
