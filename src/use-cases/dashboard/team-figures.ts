import type { Variant } from '@/questionnaire/asked-practices'
import type { Level } from '@/questionnaire/levels'
import type { PillarId } from '@/questionnaire/pillars'
import type { Questionnaire } from '@/questionnaire/schema'
import { agreement } from '@/scoring/agreement'
import { byPillar } from '@/scoring/by-pillar'
import { type ConfidenceInterval, confidenceInterval } from '@/scoring/confidence-interval'
import { perceptionGap } from '@/scoring/perception-gap'
import { type PillarChange, pillarChange } from '@/scoring/pillar-change'
import { pillarLevel } from '@/scoring/pillar-level'
import { pillarScore } from '@/scoring/pillar-score'
import { type PracticeScore, practiceScore } from '@/scoring/practice-score'
import type { PublishedTally, Voice } from '@/scoring/tally'
import type { TallyIndex } from '../reports/published-tallies'
import type { ScopedAssessment } from './scoped-assessments'

export type PillarFigures = {
  score: number | null
  /** How many people have a score. */
  n: number
  withheld: boolean
  interval: ConfidenceInterval | null
  level: Level | null
  /** Since the team's assessment before, over the practices that both asked; null if they cannot be compared. */
  change: PillarChange | null
  /** On how many people's scores the two sides of the change rest; null where there is none. */
  counts: { before: number; after: number } | null
  /** Lead − members, in levels, whichever voice is shown; null unless both are published. */
  gap: number | null
}

export type PracticeFigures = Pick<PracticeScore, 'score' | 'n' | 'withheld'> & {
  /** 0..1; null for fewer than three answers. */
  agreement: number | null
}

/** What is published of a team's assessment in one voice. */
export type TeamFigures = {
  assessmentId: string
  publishedAt: Date
  round: string | null
  /** Which version was answered. */
  questionnaire: Questionnaire
  variant: Variant
  /** How many people answered in this voice. */
  responses: number
  /** How many members were asked, as far as anybody said. */
  expectedSize: number | null
  /** Fewer members have answered than must have: nothing of theirs is shown. */
  withheld: boolean
  /** How many members must have answered; null outside of rounds. */
  minimumGroupSize: number | null
  pillars: Readonly<Record<PillarId, PillarFigures>>
  /** By the ids of the practices that were asked; the score is null where nobody gave a level or it is withheld. */
  practices: Readonly<Record<string, PracticeFigures>>
  /** The pillar scores of the assessment before, over what that one asked. */
  previous: Readonly<Record<PillarId, number | null>> | null
  /** All of the above is made of it: for what needs more, such as the counts of an export. */
  tally: PublishedTally
}

/** The figures of a team's current assessment in a voice, beside those of the one before; null if it has none. */
export function teamFigures(
  current: ScopedAssessment | null,
  previous: ScopedAssessment | null,
  tallies: TallyIndex,
  voice: Voice,
): TeamFigures | null {
  const tally = current && tallies.whole(current.id, voice)
  if (!current || !tally) return null
  const before = previous && tallies.whole(previous.id, voice)
  const comparable = previous && tallies.comparable(previous, current, voice)
  const lead = tallies.whole(current.id, 'lead')
  const members = tallies.whole(current.id, 'member')
  return {
    assessmentId: current.id,
    publishedAt: current.publishedAt,
    round: current.round?.name ?? null,
    questionnaire: current.questionnaire,
    variant: current.variant,
    responses: tally.responses,
    expectedSize: current.expectedSize,
    withheld: tally.withheld !== null,
    minimumGroupSize: current.round?.minimumGroupSize ?? null,
    pillars: byPillar((id) => {
      const { score, n, missing } = pillarScore(tally.pillars[id])
      const asked = current.asked.find((pillar) => pillar.id === id)
      const pair = comparable?.[id] ?? null
      return {
        score,
        n,
        withheld: missing === 'withheld',
        interval: confidenceInterval(tally.pillars[id]),
        level: (asked && pillarLevel(tally, asked)?.level) ?? null,
        change: pair && pillarChange(pair.before, pair.after),
        counts: pair && { before: pair.before.n, after: pair.after.n },
        gap: lead && members ? perceptionGap(lead.pillars[id], members.pillars[id]) : null,
      }
    }),
    practices: Object.fromEntries(
      Object.entries(tally.practices).map(([id, entry]) => {
        const { score, n, withheld } = practiceScore(entry)
        return [id, { score, n, withheld, agreement: entry && agreement(entry.levels) }]
      }),
    ),
    previous: before && byPillar((id) => pillarScore(before.pillars[id]).score),
    tally,
  }
}
