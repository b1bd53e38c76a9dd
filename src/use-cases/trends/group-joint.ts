import { byPillar } from '@/scoring/by-pillar'
import { pillarScore } from '@/scoring/pillar-score'
import { quartiles } from '@/scoring/quartiles'
import type { Voice } from '@/scoring/tally'
import type { ScopedAssessment } from '../dashboard/scoped-assessments'
import type { TallyIndex } from '../reports/published-tallies'
import type { TrendJoint } from './trend-entry'

/** What a group's trend needs to know of an assessment. */
export type Assessed = Pick<ScopedAssessment, 'id' | 'teamId' | 'asked'>

type Assessments = { assessments: readonly Assessed[] }

/**
 * For each pillar the medians before and after of those teams that have a score over the same practices in both
 * rounds: both over the same teams, so that a team that joins or leaves moves nothing.
 */
export function groupJoint(
  before: Assessments,
  after: Assessments,
  tallies: TallyIndex,
  voice: Voice,
): TrendJoint['pillars'] {
  const earlier = new Map(before.assessments.map((assessment) => [assessment.teamId, assessment]))
  const compared = after.assessments.flatMap((assessment) => {
    const previous = earlier.get(assessment.teamId)
    return previous ? [tallies.comparable(previous, assessment, voice)] : []
  })
  return byPillar((pillar) => {
    const pairs = compared.flatMap((pillars) => {
      const pair = pillars[pillar]
      const [was, is] = [pillarScore(pair?.before ?? null).score, pillarScore(pair?.after ?? null).score]
      return pair && was !== null && is !== null ? [{ was, is, practices: pair.practices }] : []
    })
    const [from, to] = [quartiles(pairs.map(({ was }) => was)).median, quartiles(pairs.map(({ is }) => is)).median]
    if (from === null || to === null) return null
    const practices = pairs.map(({ practices }) => practices)
    const span = { fewest: Math.min(...practices), most: Math.max(...practices) }
    return { before: from, after: to, practices: span, teams: pairs.length }
  })
}
