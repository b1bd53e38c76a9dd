import type { Assessment } from '@/database/assessments'
import type { Variant } from '@/questionnaire/asked-practices'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { type PillarChange, pillarChange } from '@/scoring/pillar-change'
import { pillarScore } from '@/scoring/pillar-score'
import { type PracticeScore, practiceScore } from '@/scoring/practice-score'
import type { PublishedTally, Voice } from '@/scoring/tally'
import { withQuestions } from '../assessments/require-assessment'
import type { TallyIndex } from '../reports/published-tallies'

export type TeamFigures = {
  assessmentId: string
  publishedAt: Date
  round: string | null
  variant: Variant
  pillars: Readonly<
    Record<PillarId, { score: number | null; n: number; withheld: boolean; change: PillarChange | null }>
  >
  /** By practice id; the score is null where nobody gave a level or it is withheld. */
  practices: Readonly<Record<string, Pick<PracticeScore, 'score' | 'n' | 'withheld'>>>
  previous: Readonly<Record<PillarId, number | null>> | null
}

/** What the dashboard tells of a team: its latest assessment in a voice, beside the latest before that told anything. */
export function teamFigures(assessments: readonly Assessment[], tallies: TallyIndex, voice: Voice): TeamFigures | null {
  const spoken = assessments.flatMap((assessment) => {
    const tally = tallies.whole(assessment.id, voice)
    return tally ? { assessment, tally } : []
  })
  const latest = spoken.at(-1)
  if (!latest?.assessment.publishedAt) return null
  // Of an assessment that is withheld as a whole there is nothing to compare with.
  const previous = spoken.slice(0, -1).findLast(({ tally }) => tally.withheld === null)
  const comparable =
    previous && tallies.comparable(withQuestions(previous.assessment), withQuestions(latest.assessment), voice)
  return {
    assessmentId: latest.assessment.id,
    publishedAt: latest.assessment.publishedAt,
    round: latest.assessment.round?.name ?? null,
    variant: latest.assessment.variant,
    pillars: byPillar((id) => {
      const { score, n, missing } = pillarScore(latest.tally.pillars[id])
      const pair = comparable?.[id] ?? null
      const change = pair && pillarChange(pair.before, pair.after)
      return { score, n, withheld: missing === 'withheld', change }
    }),
    practices: Object.fromEntries(
      Object.entries(latest.tally.practices).map(([id, entry]) => [id, practiceScore(entry)]),
    ),
    previous: previous ? scores(previous.tally) : null,
  }
}

const scores = (tally: PublishedTally) => byPillar((id) => pillarScore(tally.pillars[id]).score)
