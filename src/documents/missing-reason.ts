import type { TeamFigures } from '@/use-cases/dashboard/team-figures'

/**
 * Why a cell is empty: nothing of the team is published in this voice; fewer people answered than must have; too few
 * gave the practice, or enough of the pillar, an answer; nobody answered enough of the pillar; nobody gave a level.
 */
export type MissingReason = 'not-assessed' | 'too-few-responses' | 'withheld' | 'too-few-answers' | 'no-level'

/** Why a team has no figures at all in a voice; null if it may have some. */
export function teamMissing(figures: TeamFigures | null): MissingReason | null {
  if (figures === null) return 'not-assessed'
  return figures.withheld ? 'too-few-responses' : null
}

type Scored = { score: number | null; withheld: boolean }

/** Why a pillar or a practice of a team has no score; null if it has one. */
export function scoreMissing(
  figures: TeamFigures | null,
  { score, withheld }: Scored,
  otherwise: 'too-few-answers' | 'no-level',
): MissingReason | null {
  if (score !== null) return null
  return teamMissing(figures) ?? (withheld ? 'withheld' : otherwise)
}
