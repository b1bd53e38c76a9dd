import type { PublishedAssessment } from '@/database/published-assessments'
import type { Round } from '@/database/rounds'
import { type Questions, withQuestions } from '../assessments/questions'

/** A published assessment with what it asked and the round that it belongs to. */
export type ScopedAssessment = PublishedAssessment & Questions & { round: Round | null }

/** Adds to assessments their questions and their rounds. */
export async function scopedAssessments(
  workspaceId: string,
  assessments: readonly PublishedAssessment[],
  rounds: readonly Round[],
): Promise<ScopedAssessment[]> {
  const byId = new Map(rounds.map((round) => [round.id, round]))
  const asked = await withQuestions(workspaceId, assessments)
  return asked.map((assessment) => ({
    ...assessment,
    round: (assessment.roundId && byId.get(assessment.roundId)) || null,
  }))
}

type Spoken<Row> = ReadonlyMap<string, { current: Row | null; previous: Row | null }>

/** The same to what each team's figures are made of. */
export async function scopedSpoken(
  workspaceId: string,
  spoken: Spoken<PublishedAssessment>,
  rounds: readonly Round[],
): Promise<Spoken<ScopedAssessment>> {
  const rows = [...spoken.values()]
    .flatMap(({ current, previous }) => [current, previous])
    .filter((row) => row !== null)
  const scoped = new Map((await scopedAssessments(workspaceId, rows, rounds)).map((row) => [row.id, row]))
  const of = (row: PublishedAssessment | null) => (row && scoped.get(row.id)) ?? null
  return new Map(
    [...spoken].map(([team, { current, previous }]) => [team, { current: of(current), previous: of(previous) }]),
  )
}
