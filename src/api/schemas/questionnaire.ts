import { z } from 'zod'
import { practiceSchema, questionnaireSchema } from '@/questionnaire/schema'
import { momentSchema } from './common'
import { variantSchema } from './round'

export const questionnaireReply = questionnaireSchema.meta({ id: 'Questionnaire' })

export const questionnaireSummary = z.object({
  id: z.string().meta({ example: 'calms' }),
  version: z.int(),
  practices: z.int(),
  current: z.boolean().meta({ description: 'Whether new rounds and assessments ask with it.' }),
})

/** What somebody who has a link is asked. */
export const questionsSchema = z
  .object({
    workspace: z.string(),
    team: z.string(),
    round: z.object({
      name: z.string(),
      askedBy: z.string(),
      purpose: z.string(),
      variant: variantSchema,
      closesAt: momentSchema,
      minimumGroupSize: z.int(),
      forgetAfterDays: z.int(),
    }),
    questionnaire: z.object({ id: z.string(), version: z.int() }),
    practices: z.array(practiceSchema.pick({ id: true, text: true })),
  })
  .meta({ id: 'Questions' })
