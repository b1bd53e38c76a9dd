import type { Variant } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { type ConfidenceInterval, confidenceInterval } from '@/scoring/confidence-interval'
import { pillarScore } from '@/scoring/pillar-score'
import type { Voice } from '@/scoring/tally'
import type { AssessmentWithQuestions } from '../assessments/require-assessment'
import type { TallyIndex } from './published-tallies'

export type EarlierAssessment = {
  id: string
  publishedAt: Date
  round: string | null
  variant: Variant
  /** How many people answered. */
  responses: number
  /** Whether nothing of it is shown, because too few answered. */
  withheld: boolean
  values: Readonly<Record<PillarId, number | null>>
  intervals: Readonly<Record<PillarId, ConfidenceInterval | null>>
}

/** The scores of those assessments that were published in a voice, in the order given. */
export function earlierAssessments(
  assessments: readonly AssessmentWithQuestions[],
  tallies: TallyIndex,
  voice: Voice,
): EarlierAssessment[] {
  return assessments.flatMap(({ id, publishedAt, round, variant }) => {
    const tally = tallies.whole(id, voice)
    if (!tally || !publishedAt) return []
    return {
      id,
      publishedAt,
      round: round?.name ?? null,
      variant,
      responses: tally.responses,
      withheld: tally.withheld !== null,
      values: byPillar((pillar) => pillarScore(tally.pillars[pillar]).score),
      intervals: byPillar((pillar) => confidenceInterval(tally.pillars[pillar])),
    }
  })
}
