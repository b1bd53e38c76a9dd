import type { Variant } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import type { PillarChange } from '@/scoring/pillar-change'

type ByPillar<Value> = Readonly<Record<PillarId, Value>>

/** What stands at one place of a trend: an assessment of a team, or a round of a group of teams. */
export type TrendEntry = {
  /** Of the assessment, or of the round. */
  id: string
  roundId: string | null
  round: string | null
  publishedAt: Date
  variant: Variant
  /** The team's pillar scores, or the medians of the teams'. */
  values: ByPillar<number | null>
  /** The 95 % intervals of a team's scores; the middle halves of a group's, which are no intervals. */
  ranges: ByPillar<{ readonly low: number; readonly high: number } | null>
  /** How many people have a score; in a group, how many teams. */
  counts: ByPillar<number>
  /** Why there is no score. */
  missing: ByPillar<'too-few-answers' | 'withheld' | null>
  /** A team's move since the entry before that told anything, over the practices that both asked; null in groups. */
  changes: ByPillar<PillarChange | null>
  /** Null where the questions are those of the entry before, or there is none. */
  joint: TrendJoint | null
}

/** Where the questions changed: the line stops, and both sides are joined over the practices that both asked. */
export type TrendJoint = {
  /** The id of the entry before that told anything. */
  from: string
  changed: 'questionnaire' | 'variant'
  pillars: ByPillar<JointPair | null>
}

/** Two scores over the same practices; in a group, the medians of the same teams. */
export type JointPair = {
  before: number
  after: number
  /** Over how many practices: not always the same number in all teams of a group. */
  practices: { fewest: number; most: number }
  /** How many teams have both; null for a single team. */
  teams: number | null
}
