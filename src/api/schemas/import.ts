import { z } from 'zod'
import { answerSchema } from '@/questionnaire/answer-schema'
import { VARIANTS } from '@/questionnaire/asked-practices'
import { questionnaireChoiceSchema } from '@/use-cases/questionnaires/questionnaire-choice'

const dryRun = z.boolean().default(false).meta({ description: 'Tell what would be done, and do nothing.' })

export const teamImportBody = z
  .strictObject({
    csv: z.string({ error: 'text' }).meta({
      description: 'The first line names the columns: `name`, `size`, `tags`, `leads`, in any order.',
    }),
    dryRun,
  })
  .meta({ id: 'TeamImportBody' })

export const teamImportReply = z
  .object({
    teams: z.array(z.object({ line: z.int(), name: z.string(), outcome: z.enum(['added', 'changed', 'same']) })),
    leads: z.array(
      z.object({
        email: z.string(),
        outcome: z.enum(['added', 'invited', 'same']),
        link: z.string().nullable().meta({ description: 'The link of an invitation, told only now.' }),
      }),
    ),
  })
  .meta({ id: 'TeamImport' })

const pastResponse = z
  .strictObject({
    team: z.string({ error: 'text' }),
    date: z.string({ error: 'text' }).meta({ description: 'The day on which it ended, before today: 2026-01-31.' }),
    round: z.string({ error: 'text' }).nullable().optional().meta({
      description: 'Those of one round have the same date. Without one it is a lead’s own assessment.',
    }),
    voice: z.enum(['lead', 'member'], { error: 'importVoice' }).optional(),
    answers: z.record(z.string(), answerSchema, { error: 'importAnswers' }).meta({ description: 'By practice.' }),
  })
  .meta({ id: 'PastResponse', description: 'What one person answered once.' })

export const assessmentImportBody = z
  .strictObject({
    csv: z.string({ error: 'text' }).optional().meta({
      description: 'The first line names the columns: `team`, `date`, `round`, `voice` and the ids of practices.',
    }),
    responses: z.array(pastResponse, { error: 'importJson' }).optional(),
    questionnaire: questionnaireChoiceSchema,
    variant: z.enum(VARIANTS, { error: 'variant' }).default('full'),
    dryRun,
  })
  .refine(({ csv, responses }) => (csv === undefined) !== (responses === undefined), { error: 'importOne' })
  .meta({ id: 'AssessmentImportBody', description: 'Either `csv` or `responses`.' })

export const assessmentImportReply = z
  .object({
    assessments: z.array(
      z.object({
        team: z.string(),
        round: z.string().nullable(),
        date: z.string(),
        outcome: z.enum(['added', 'same']),
        lead: z.boolean(),
        members: z.int().meta({ description: 'How many members answered.' }),
        withheld: z.boolean().meta({ description: 'Whether these are too few for anything of theirs to be shown.' }),
      }),
    ),
    minimumGroupSize: z.int(),
  })
  .meta({ id: 'AssessmentImport' })
