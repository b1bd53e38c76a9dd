import { AppError } from '@/errors/app-error'
import type { Answers } from '@/scoring/tally'

/** @throws AppError `invalid` if not a single practice was answered in any way. */
export function requireSomeAnswer(answers: Answers): void {
  if (Object.keys(answers).length === 0) throw new AppError('invalid', [{ field: 'answers', problem: 'noAnswers' }])
}
