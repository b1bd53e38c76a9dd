import { shortened } from '@/charts/shortened'
import type { PillarChange } from '@/scoring/pillar-change'

/** Why a cell has no score: nothing published, the practice not asked, too little answered, or it must not be told. */
export const MISSING = ['not-assessed', 'not-asked', 'no-score', 'withheld'] as const
export type Missing = (typeof MISSING)[number]

/** A score, 1..5, or why there is none. */
export type CellScore = number | Missing

/**
 * The move since the assessment before, in levels; as a list where too few answered for a test; that it is within
 * noise; or null for none.
 */
export type Move = number | readonly [untested: number] | 'noise' | null

/** A cell's score from what is published; undefined for a practice that was not asked. */
export function cellScore(figures: { score: number | null; withheld: boolean } | undefined): CellScore {
  if (!figures) return 'not-asked'
  if (figures.score === null) return figures.withheld ? 'withheld' : 'no-score'
  return shortened(figures.score)
}

/**
 * A move that may be luck is not told as one: so many cells stand together that some pass alone by luck.
 *
 * @param isNotable - Whether it remains when all of the round's moves are tested together (docs/scoring.md, rule 8)
 */
export function cellMove(change: PillarChange | null, isNotable: boolean): Move {
  if (change === null) return null
  const hasMoved = change.verdict === 'risen' || change.verdict === 'fallen'
  if (change.verdict === 'within-noise' || (hasMoved && !isNotable)) return 'noise'
  const difference = shortened(change.difference)
  return change.verdict === 'too-few' ? [difference] : difference
}
