import { type FormState, problemText, refused, refusedFields } from '@/app/form-state'
import { typedValues } from '@/app/typed-values'
import { AppError } from '@/errors/app-error'
import { noteRefusal } from '@/logging/note'

/** More would not be read. */
const SHOWN = 20

/** What is wrong in a text, place by place, under its field. */
export async function textProblems(error: unknown, form: FormData): Promise<FormState> {
  if (error instanceof AppError && error.code === 'too-large') {
    return refusedFields([{ field: 'text', problem: 'questionnaireSize' }], form)
  }
  const isOfText =
    error instanceof AppError && error.code === 'invalid' && error.fields.every(({ field }) => field !== '')
  if (!isOfText) return refused(error, form)
  noteRefusal('invalid', error.fields)
  const told = await Promise.all(
    error.fields.slice(0, SHOWN).map(async ({ field, problem }) => `${field} ${await problemText(problem)}`),
  )
  return { errors: { text: told.join('\n') }, values: typedValues(form) }
}
