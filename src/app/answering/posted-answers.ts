import type { FieldError } from '@/errors/app-error'
import { fieldErrors } from '@/errors/field-errors'
import { type SavedAnswer, savedAnswerSchema } from '@/questionnaire/answer-schema'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { answerName, commentName, practiceOf } from './field-names'

/** What a posted form says about each practice it names; errors carry the practice's id as their field. */
export function postedAnswers(form: FormData, { asked }: { asked: readonly AskedPillar[] }) {
  const schema = savedAnswerSchema(asked)
  const answers: SavedAnswer[] = []
  const errors: FieldError[] = []
  for (const practiceId of new Set([...form.keys()].flatMap((name) => practiceOf(name) ?? []))) {
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

/** A form's text as JSON has it: '1' to '5' are numbers, nothing chosen is null, and all else is left to the schema. */
function levelOrWord(value: FormDataEntryValue | null): unknown {
  return typeof value === 'string' && /^[1-5]$/.test(value) ? Number(value) : value
}
