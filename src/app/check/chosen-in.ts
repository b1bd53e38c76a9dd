import { practiceOf } from '@/app/answering/field-names'
import type { Answer } from '@/questionnaire/answer-schema'
import { LEVELS } from '@/questionnaire/levels'
import type { Answers } from '@/scoring/tally'

const ANSWERS: readonly Answer[] = [...LEVELS, 'na', 'unknown']

/** The answers that are chosen in a form, by practice. */
export function chosenIn(form: HTMLFormElement): Answers {
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')]
  return Object.fromEntries(
    chosen.flatMap(({ name, value }) => {
      const answer = ANSWERS.find((known) => String(known) === value)
      return answer === undefined ? [] : [[practiceOf(name) ?? name, answer]]
    }),
  )
}
