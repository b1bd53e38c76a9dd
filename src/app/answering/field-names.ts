/** The names of a practice's two fields in the answering form. */
export const answerName = (practiceId: string) => `answer:${practiceId}`
export const commentName = (practiceId: string) => `comment:${practiceId}`

/** The practice an answer's or comment's field belongs to; null for another field. */
export function practiceOf(fieldName: string): string | null {
  const match = /^(?:answer|comment):(.+)$/.exec(fieldName)
  return match?.[1] ?? null
}
