import { z } from 'zod'
import { practiceSchema, questionnaireSchema } from '@/questionnaire/schema'
import { documentSchema } from '@/use-cases/questionnaires/document-schema'
import { questionnaireTitleSchema } from '@/use-cases/questionnaires/new-questionnaire'
import { momentSchema } from './common'
import { variantSchema, versionNumber } from './round'

export const questionnaireReply = questionnaireSchema.meta({ id: 'Questionnaire' })

export const questionnaireSummary = z
  .object({
    id: z.string().meta({ example: 'calms' }),
    title: z.string(),
    builtIn: z.boolean().meta({ description: 'It comes with the app.' }),
    versions: z
      .array(z.object({ version: z.int(), practices: z.int(), publishedAt: momentSchema.nullable() }))
      .meta({ description: 'The published ones, the latest first.' }),
    draft: z
      .object({ version: z.int(), savedAt: momentSchema })
      .nullable()
      .meta({ description: 'Told to coaches and admins only.' }),
  })
  .meta({ id: 'QuestionnaireSummary' })

const edits = z
  .int({ error: 'draftEdits' })
  .min(0, 'draftEdits')
  .max(2 ** 31 - 1, 'draftEdits')
  .meta({
    description: 'The `edits` of the draft that you have read: nobody writes over what somebody else has saved.',
  })

export const newQuestionnaireBody = z
  .strictObject({
    title: questionnaireTitleSchema.shape.title.meta({ description: 'Up to 60 characters.', example: 'Our CALMS' }),
    copyOf: z
      .strictObject({ id: z.string({ error: 'text' }), version: versionNumber })
      .nullable()
      .default(null)
      .meta({ description: 'The published version to copy; null to start empty.' }),
  })
  .meta({ id: 'NewQuestionnaire' })

export const draftReply = z
  .object({
    id: z.string(),
    version: z.int(),
    edits: z.int(),
    savedAt: momentSchema,
    document: documentSchema.meta({ id: 'WrittenQuestionnaire' }),
    unfinished: z
      .array(z.object({ path: z.string(), problem: z.string() }))
      .meta({ description: 'What it still needs before it can be published.' }),
  })
  .meta({ id: 'DraftQuestionnaire' })

export const draftBody = z.strictObject({ edits, document: documentSchema }).meta({ id: 'DraftChange' })

export const publishBody = z.strictObject({ edits }).meta({ id: 'Publishing' })

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
