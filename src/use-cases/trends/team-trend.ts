import { byPillar } from '@/scoring/by-pillar'
import { confidenceInterval } from '@/scoring/confidence-interval'
import { pillarChange } from '@/scoring/pillar-change'
import { pillarScore } from '@/scoring/pillar-score'
import type { Voice } from '@/scoring/tally'
import type { AssessmentWithQuestions } from '../assessments/require-assessment'
import type { ComparablePair, ComparablePillars, TallyIndex } from '../reports/published-tallies'
import { changedQuestions } from './changed-questions'
import type { JointPair, TrendEntry, TrendJoint } from './trend-entry'

/** What a trend needs to know of an assessment. */
type Assessed = Pick<
  AssessmentWithQuestions,
  'id' | 'publishedAt' | 'round' | 'questionnaireId' | 'questionnaireVersion' | 'variant' | 'asked'
>

/**
 * A team's scores from assessment to assessment in one voice: of those that were published in it.
 *
 * @param assessments - the team's published ones, the oldest first
 */
export function teamTrend(assessments: readonly Assessed[], tallies: TallyIndex, voice: Voice): TrendEntry[] {
  const entries: TrendEntry[] = []
  let before: Assessed | null = null
  for (const assessment of assessments) {
    const tally = tallies.whole(assessment.id, voice)
    const { id, publishedAt, round, variant } = assessment
    if (!tally || !publishedAt) continue
    const scores = byPillar((pillar) => pillarScore(tally.pillars[pillar]))
    const pairs = before && tally.withheld === null ? tallies.comparable(before, assessment, voice) : null
    entries.push({
      id,
      roundId: round?.id ?? null,
      round: round?.name ?? null,
      publishedAt,
      variant,
      values: byPillar((pillar) => scores[pillar].score),
      ranges: byPillar((pillar) => confidenceInterval(tally.pillars[pillar])),
      counts: byPillar((pillar) => scores[pillar].n),
      missing: byPillar((pillar) => scores[pillar].missing),
      changes: byPillar((pillar) => {
        const pair = pairs?.[pillar]
        return pair ? pillarChange(pair.before, pair.after) : null
      }),
      joint: before && pairs && jointOf(before, assessment, pairs),
    })
    if (tally.withheld === null) before = assessment
  }
  return entries
}

function jointOf(before: Assessed, after: Assessed, pairs: ComparablePillars): TrendJoint | null {
  const changed = changedQuestions(before, after)
  return changed && { from: before.id, changed, pillars: byPillar((pillar) => jointPair(pairs[pillar])) }
}

function jointPair(pair: ComparablePair | null): JointPair | null {
  const [before, after] = [pillarScore(pair?.before ?? null).score, pillarScore(pair?.after ?? null).score]
  if (!pair || before === null || after === null) return null
  return { before, after, practices: { fewest: pair.practices, most: pair.practices }, teams: null }
}
