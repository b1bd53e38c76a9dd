import { z } from 'zod'
import { answerSchema } from '@/questionnaire/answer-schema'
import { COMMENT_LIMIT } from '@/questionnaire/comment-limit'
import { idSchema, momentSchema } from './common'
import { variantSchema, versionSchema } from './round'

const assessment = {
  id: idSchema,
  team: z.object({ id: idSchema, name: z.string(), sample: z.boolean() }),
  round: z.object({ id: idSchema, name: z.string() }).nullable(),
  questionnaire: z.object({ id: z.string(), version: z.int() }),
  variant: variantSchema,
  startedAt: momentSchema,
  publishedAt: momentSchema.nullable().meta({ description: 'Null while it is being answered.' }),
  leadSubmittedAt: momentSchema.nullable().meta({ description: 'In a round: when the lead submitted last.' }),
}

export const assessmentSchema = z.object(assessment).meta({ id: 'Assessment' })

/** Any of the practices that are asked; which those are is told by the use-case. */
const givenAnswer = z.strictObject({
  practiceId: z.string({ error: 'text' }).meta({ example: 'culture.swarming' }),
  answer: answerSchema.nullable().meta({
    description: 'A level, `na` (does not apply) or `unknown` (don’t know); null for a comment alone.',
    example: 3,
  }),
  comment: z
    .string({ error: 'text' })
    .default('')
    .meta({ description: `Up to ${COMMENT_LIMIT} characters.` }),
})

export const answersBody = z
  .strictObject({ answers: z.array(givenAnswer).min(1, { error: 'noAnswers' }) })
  .meta({ id: 'Answers' })

export const draftSchema = z
  .object({
    ...assessment,
    answers: z.array(z.object({ practiceId: z.string(), answer: answerSchema.nullable(), comment: z.string() })),
  })
  .meta({ id: 'Draft' })

export const newAssessmentSchema = z
  .strictObject({
    teamId: z.string({ error: 'text' }),
    variant: variantSchema.default('full'),
    questionnaire: versionSchema,
  })
  .meta({ id: 'NewAssessment' })
