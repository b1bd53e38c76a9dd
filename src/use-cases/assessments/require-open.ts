import { AppError } from '@/errors/app-error'
import { leadDoor } from './lead-door'
import type { AssessmentWithQuestions } from './require-assessment'

/**
 * Stands before what only an assessment that takes the lead's answers allows.
 * @throws AppError `already-submitted` once it is published outside of a round, `too-late` once its round has closed,
 *   `not-found` before that opens, and where it does not ask the lead.
 */
export function requireOpen(assessment: AssessmentWithQuestions, now: Date): void {
  const door = leadDoor(assessment, now)
  if (door === 'hidden') throw new AppError('not-found')
  if (door === 'closed') throw new AppError('too-late')
  if (assessment.publishedAt) throw new AppError('already-submitted')
}
