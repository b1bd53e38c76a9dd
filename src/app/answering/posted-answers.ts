import type { FieldError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { type SavedAnswer, savedAnswerSchema } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { answerName, commentName } from './field-names'
import { levelOrWord, practicesIn } from './said-of'

/** What a posted form says about each practice it names; errors carry the practice's id as their field. */
export function postedAnswers(form: FormData, { asked }: { asked: readonly AskedPillar[] }) {
  const schema = savedAnswerSchema(asked)
  const answers: SavedAnswer[] = []
  const errors: FieldError[] = []
  for (const practiceId of practicesIn(form)) {
    const parsed = schema.safeParse({
      practiceId,
      answer: levelOrWord(form.get(answerName(practiceId))),
      comment: form.get(commentName(practiceId)) ?? '',
    })
    if (parsed.success) answers.push(parsed.data)
    else errors.push(...fieldErrors(parsed.error.issues).map(({ problem }) => ({ field: practiceId, problem })))
  }
  return { answers, errors }
}
