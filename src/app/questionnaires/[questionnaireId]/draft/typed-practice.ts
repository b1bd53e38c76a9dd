import { LEVELS } from '@/questionnaire/levels'

/** The names of a practice's fields, of which some come more than once. */
export const levelField = (level: number) => `levels.${level - 1}`
export const stepField = (level: number) => `nextSteps.${level - 1}`

/** The form of a practice, as its schema reads it. */
export function typedPractice(form: FormData) {
  const text = (name: string) => form.get(name) ?? ''
  return {
    id: text('id'),
    title: text('title'),
    question: text('question'),
    help: text('help'),
    levels: LEVELS.map((level) => text(levelField(level))),
    nextSteps: LEVELS.slice(0, -1).map((level) => text(stepField(level))),
    claim: text('claim'),
    weight: Number(text('weight')),
    foundation: form.has('foundation'),
  }
}
