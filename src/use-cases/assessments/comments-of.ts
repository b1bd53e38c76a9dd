import type { GivenAnswer } from '@/questionnaire/answer-schema'

/** The comments of a draft by practice, without blank ones. */
export function commentsOf(said: ReadonlyMap<string, GivenAnswer>): Record<string, string> {
  const written = [...said].map(([id, { comment }]) => [id, comment.trim()] as const)
  return Object.fromEntries(written.filter(([, text]) => text !== ''))
}
