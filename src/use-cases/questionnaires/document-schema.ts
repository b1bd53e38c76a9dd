import { z } from 'zod'
import { PILLAR_IDS, type PillarId } from '@/questionnaire/pillars'
import { PRACTICE_ID } from '@/questionnaire/schema'
import { PRACTICES_OF_A_PILLAR, TEXT_LIMITS } from '@/questionnaire/text-limits'
import { visibleLine } from '../visible-name'

/** What is allowed, by how many characters a text may have. */
const TOO_LONG = {
  40: { tooLong: 'upTo40' },
  60: { tooLong: 'upTo60' },
  160: { tooLong: 'upTo160' },
  240: { tooLong: 'upTo240' },
  260: { tooLong: 'upTo260' },
} as const

/** Texts may be empty: it may be a draft, and `unfinishedIn` tells what is missing. */
const line = (limit: keyof typeof TOO_LONG, description: string) =>
  visibleLine(limit, TOO_LONG[limit]).meta({ type: 'string', maxLength: limit, description })

const texts = (limit: keyof typeof TOO_LONG, description: string) =>
  z.array(line(limit, description), { error: 'questionnaireTexts' })

export const practiceIdSchema = z
  .string({ error: 'practiceId' })
  .max(60, 'practiceId')
  .regex(PRACTICE_ID, 'practiceId')
  .meta({
    description: 'Its pillar, a dot, and small letters, digits and hyphens: culture.open-channels. Stays for good.',
  })

/** A practice as people write it. */
export const practiceDocumentSchema = z.strictObject(
  {
    id: practiceIdSchema,
    title: line(TEXT_LIMITS.title, 'A name of two or three words.'),
    question: line(TEXT_LIMITS.question, 'What the team is asked.'),
    help: line(TEXT_LIMITS.help, 'One sentence on how to choose.'),
    levels: texts(TEXT_LIMITS.level, 'What somebody would see at this level.').length(5, 'questionnaireLevels'),
    nextSteps: texts(TEXT_LIMITS.nextStep, 'What to try next at this level, to reach the one above.').length(
      4,
      'questionnaireSteps',
    ),
    weight: z
      .number({ error: 'practiceWeight' })
      .positive('practiceWeight')
      .max(10, 'practiceWeight')
      .default(1)
      .meta({ description: 'How much it counts in its pillar.' }),
    foundation: z.boolean({ error: 'practiceFoundation' }).default(false).meta({
      description: 'Two practices of each pillar are foundations: they cap its level, and are the quick check.',
    }),
    claim: line(TEXT_LIMITS.claim, 'Why it is asked.').default(''),
  },
  { error: 'practiceObject' },
)

const pillarSchema = z
  .array(practiceDocumentSchema, { error: 'pillarPractices' })
  .max(PRACTICES_OF_A_PILLAR.most, 'pillarPractices')
  .default([])

/** A questionnaire as people write it: a title, then the practices of the five pillars. */
export const documentSchema = z
  .strictObject(
    {
      $schema: z.string().max(500).optional().meta({ description: 'Where this schema is, for editors.' }),
      title: line(TEXT_LIMITS.questionnaireTitle, 'What the questionnaire is called.'),
      culture: pillarSchema,
      automation: pillarSchema,
      lean: pillarSchema,
      measurement: pillarSchema,
      sharing: pillarSchema,
    } satisfies Record<PillarId, typeof pillarSchema> & Record<string, z.ZodType>,
    { error: 'questionnaireObject' },
  )
  .superRefine((document, context) => {
    const seen = new Set<string>()
    for (const pillar of PILLAR_IDS) {
      for (const [row, { id }] of document[pillar].entries()) {
        const path = [pillar, row, 'id']
        if (!id.startsWith(`${pillar}.`)) context.addIssue({ code: 'custom', path, message: 'practicePillar' })
        if (seen.has(id)) context.addIssue({ code: 'custom', path, message: 'practiceTwice' })
        seen.add(id)
      }
    }
  })

/** As it is stored: without the place of its schema. */
export type QuestionnaireDocument = Omit<z.infer<typeof documentSchema>, '$schema'>
export type PracticeDocument = z.infer<typeof practiceDocumentSchema>

/** What `own_questionnaire.content` holds: it has been through the schema when it was stored. */
export function documentFromJson(content: string): QuestionnaireDocument {
  return JSON.parse(content) as QuestionnaireDocument
}
