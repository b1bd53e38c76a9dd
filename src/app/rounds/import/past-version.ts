import { z } from 'zod'
import { VARIANTS } from '@/questionnaire/asked-practices'
import { questionnaireChoiceSchema } from '@/use-cases/questionnaires/questionnaire-choice'

const schema = z.object({
  questionnaire: questionnaireChoiceSchema,
  variant: z.enum(VARIANTS, { error: 'variant' }).default('full'),
})

/** What past assessments were answered with, as a form or an address names it. */
export const pastVersion = (values: Readonly<Record<string, unknown>>) => schema.safeParse(values)
