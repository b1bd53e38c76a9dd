import 'server-only'
import type { Round } from '@/database/rounds'
import type { ScopedAssessment } from '../dashboard/scoped-assessments'
import { changedQuestions } from './changed-questions'
import type { GroupRound } from './group-trend'

/** The closed rounds that some assessments belong to, the oldest first, and whether all of them asked the same. */
export function groupRounds(assessments: readonly ScopedAssessment[], all: readonly Round[]) {
  const inRounds = new Map<string, ScopedAssessment[]>()
  for (const assessment of assessments) {
    if (assessment.roundId === null) continue
    const others = inRounds.get(assessment.roundId)
    if (others) others.push(assessment)
    else inRounds.set(assessment.roundId, [assessment])
  }
  const rounds: GroupRound[] = all
    .flatMap((round) => {
      const { closedAt } = round
      const found = inRounds.get(round.id)
      return found && closedAt ? [{ round: { ...round, closedAt }, assessments: found }] : []
    })
    .toSorted((a, b) => a.round.closedAt.getTime() - b.round.closedAt.getTime())
  const isSameQuestions = rounds.every(
    ({ round }, index) => changedQuestions(rounds[Math.max(0, index - 1)]?.round ?? round, round) === null,
  )
  return { rounds, isSameQuestions }
}
