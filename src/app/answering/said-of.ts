import { answerName, commentName, practiceOf } from './field-names'
import type { SaidAnswer } from './said-answer'

/** What a form says about each practice it names, not checked yet. */
export function saidOf(form: FormData): SaidAnswer[] {
  return [...practicesIn(form)].map((practiceId) => {
    const [answer, comment] = [levelOrWord(form.get(answerName(practiceId))), form.get(commentName(practiceId))]
    return {
      practiceId,
      answer: typeof answer === 'object' ? null : answer,
      comment: typeof comment === 'string' ? comment : '',
    }
  })
}

/** The practices that a form has a field of. */
export function practicesIn(form: FormData): ReadonlySet<string> {
  return new Set([...form.keys()].flatMap((name) => practiceOf(name) ?? []))
}

/** A form's text as JSON has it: '1' to '5' are numbers, and all else is left as it is. */
export function levelOrWord<Value>(value: Value): Value | number {
  return typeof value === 'string' && /^[1-5]$/.test(value) ? Number(value) : value
}
