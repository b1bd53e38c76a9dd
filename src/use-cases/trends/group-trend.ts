import type { Round } from '@/database/rounds'
import { byPillar } from '@/scoring/by-pillar'
import { pillarScore } from '@/scoring/pillar-score'
import { quartiles } from '@/scoring/quartiles'
import type { Voice } from '@/scoring/tally'
import type { TallyIndex } from '../reports/published-tallies'
import { changedQuestions } from './changed-questions'
import { type Assessed, groupJoint } from './group-joint'
import type { TrendEntry } from './trend-entry'

/** A round with the published assessments of a group's teams in it. */
export type GroupRound = {
  round: Pick<Round, 'id' | 'name' | 'questionnaireId' | 'questionnaireVersion' | 'variant'> & { closedAt: Date }
  assessments: readonly Assessed[]
}

/**
 * Round by round the median of the teams' published scores in one voice, with their middle half. What was withheld
 * from a team is not in it.
 *
 * @param rounds - the oldest first
 * @see docs/scoring.md, rule 12
 */
export function groupTrend(rounds: readonly GroupRound[], tallies: TallyIndex, voice: Voice): TrendEntry[] {
  const entries: TrendEntry[] = []
  let before: GroupRound | null = null
  for (const current of rounds) {
    const { round, assessments } = current
    const published = assessments.flatMap(({ id }) => tallies.whole(id, voice) ?? [])
    if (published.length === 0) continue
    const scores = byPillar((pillar) => published.map((tally) => pillarScore(tally.pillars[pillar])))
    const figures = byPillar((pillar) => quartiles(scores[pillar].map(({ score }) => score)))
    const tells = published.some(({ withheld }) => withheld === null)
    const changed = before && tells ? changedQuestions(before.round, round) : null
    entries.push({
      id: round.id,
      roundId: round.id,
      round: round.name,
      publishedAt: round.closedAt,
      variant: round.variant,
      values: byPillar((pillar) => figures[pillar].median),
      ranges: byPillar((pillar) => figures[pillar].middle),
      counts: byPillar((pillar) => figures[pillar].n),
      missing: byPillar((pillar) => {
        if (figures[pillar].n > 0) return null
        return scores[pillar].some(({ missing }) => missing === 'withheld') ? 'withheld' : 'too-few-answers'
      }),
      changes: byPillar(() => null),
      joint: before &&
        changed && { from: before.round.id, changed, pillars: groupJoint(before, current, tallies, voice) },
    })
    if (tells) before = current
  }
  return entries
}
