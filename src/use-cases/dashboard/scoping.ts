import type { PublishedAssessment } from '@/database/published-assessments'
import type { Round } from '@/database/rounds'
import { type Questions, questionsOf } from '../assessments/require-assessment'

/** A published assessment with what it asked and the round that it belongs to. */
export type ScopedAssessment = PublishedAssessment & Questions & { round: Round | null }

/** Adds to an assessment its questions, which hundreds of assessments share, and its round. */
export function scoping(rounds: readonly Round[]): (assessment: PublishedAssessment) => ScopedAssessment {
  const byId = new Map(rounds.map((round) => [round.id, round]))
  const known = new Map<string, Questions>()
  return (assessment) => {
    const { questionnaireId, questionnaireVersion, variant, roundId } = assessment
    const key = `${questionnaireId} ${questionnaireVersion} ${variant}`
    const questions = known.get(key) ?? questionsOf(assessment)
    known.set(key, questions)
    return { ...assessment, ...questions, round: (roundId && byId.get(roundId)) || null }
  }
}
