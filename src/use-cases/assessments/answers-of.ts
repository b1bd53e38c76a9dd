import type { Answer, GivenAnswer } from '@/questionnaire/answer-schema'

/** The answers of a draft, without the practices that were only commented on. */
export function answersOf(said: ReadonlyMap<string, GivenAnswer>): Record<string, Answer> {
  const given = [...said].flatMap(([id, { answer }]) => (answer === null ? [] : [[id, answer] as const]))
  return Object.fromEntries(given)
}
