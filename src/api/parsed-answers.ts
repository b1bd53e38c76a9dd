import { z } from 'zod'
import { AppError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { type SavedAnswer, savedAnswerSchema } from '@/questionnaire/answer-schema'
import { type AskedPillar, practiceCount } from '@/questionnaire/asked-practices'

/**
 * Answers to what an assessment asks, each practice once.
 * @throws AppError `invalid`, with the place of each answer that is none
 */
export function parsedAnswers(asked: readonly AskedPillar[], answers: unknown): SavedAnswer[] {
  const schema = z.array(savedAnswerSchema(asked)).max(practiceCount(asked), 'practice')
  const parsed = z.object({ answers: schema }).safeParse({ answers })
  if (!parsed.success) throw new AppError('invalid', fieldErrors(parsed.error.issues))
  const seen = new Set<string>()
  parsed.data.answers.forEach(({ practiceId }, at) => {
    if (seen.has(practiceId)) {
      throw new AppError('invalid', [{ field: `answers.${at}.practiceId`, problem: 'givenTwice' }])
    }
    seen.add(practiceId)
  })
  return parsed.data.answers
}
