import { z } from 'zod'
import type { AskedPillar } from './asked-practices'
import { COMMENT_LIMIT } from './comment-limit'
import { LEVELS } from './levels'

/** A level, `na` (does not apply) or `unknown` (don't know). */
export const answerSchema = z.union([z.literal(LEVELS), z.literal(['na', 'unknown'])], { error: 'answer' })
export type Answer = z.infer<typeof answerSchema>

/** Whole characters only: a lone surrogate cannot be stored as UTF-8. */
export const wholeText = z.string({ error: 'text' }).refine((text) => text.isWellFormed(), 'characters')

/** Control characters come along with pasted text, and PostgreSQL refuses some; line ends and tabs stay. */
const withoutControls = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')

const commentSchema = wholeText.transform(withoutControls).pipe(z.string().max(COMMENT_LIMIT, 'commentLength'))

/** What a person said about one practice; `answer` is null when they have only written a comment so far. */
export const givenAnswerSchema = z.strictObject({
  answer: answerSchema.nullable(),
  comment: commentSchema.default(''),
})
export type GivenAnswer = z.infer<typeof givenAnswerSchema>

/** To make a schema takes longer than to check what is sent. */
const made = new WeakMap<readonly AskedPillar[], ReturnType<typeof schemaFor>>()

/** One saved answer: about a practice that this assessment asks, and nothing else. */
export function savedAnswerSchema(asked: readonly AskedPillar[]): ReturnType<typeof schemaFor> {
  const schema = made.get(asked) ?? schemaFor(asked)
  made.set(asked, schema)
  return schema
}

function schemaFor(asked: readonly AskedPillar[]) {
  const ids = new Set(asked.flatMap((pillar) => pillar.practices.map(({ id }) => id)))
  return givenAnswerSchema.extend({ practiceId: z.string().refine((id) => ids.has(id), 'practice') })
}
export type SavedAnswer = z.infer<ReturnType<typeof savedAnswerSchema>>
