import { z } from 'zod'
import { PILLAR_IDS } from './pillars'
import { FOUNDATIONS_OF_A_PILLAR, PRACTICES_OF_A_PILLAR, TEXT_LIMITS } from './text-limits'

const sentence = (max: number) => z.string().trim().min(1).max(max)
const level = sentence(TEXT_LIMITS.level)
const step = sentence(TEXT_LIMITS.nextStep)

/** The words of one practice in one language. Lengths are in characters. */
const practiceTextSchema = z.strictObject({
  title: sentence(TEXT_LIMITS.title),
  question: sentence(TEXT_LIMITS.question),
  /** One sentence on how to choose, shown on demand. */
  help: sentence(TEXT_LIMITS.help),
  /** What somebody would see at level 1, 2, 3, 4, 5. */
  levels: z.tuple([level, level, level, level, level]),
  /** The one thing to try next at level 1, 2, 3, 4, to reach the level above. */
  nextSteps: z.tuple([step, step, step, step]),
  /** Why it is asked; of the CALMS questionnaire what the source says, in our own words. */
  claim: sentence(TEXT_LIMITS.claim).optional(),
})

/** Stable: a practice that means something else has another one, which is never used again. */
export const PRACTICE_ID = /^[a-z]+\.[a-z0-9]+(-[a-z0-9]+)*$/

export const practiceSchema = z.strictObject({
  id: z.string().max(60).regex(PRACTICE_ID),
  /** How much the practice counts in its pillar; 1 unless there is a reason on record. */
  weight: z.number().positive().max(10),
  /** A foundation caps its pillar's level (docs/scoring.md); the foundations are also the quick check. */
  foundation: z.boolean(),
  /** Where the source says so: its section and the paragraph within it, counted from 1. */
  passage: z.strictObject({ section: z.string().min(3), paragraph: z.int().positive() }).optional(),
  text: z.strictObject({ en: practiceTextSchema }),
})

const pillarSchema = z.strictObject({
  id: z.enum(PILLAR_IDS),
  text: z.strictObject({
    en: z.strictObject({ title: z.string().min(3).max(20), summary: z.string().min(10).max(160) }),
  }),
  practices: z.array(practiceSchema).min(PRACTICES_OF_A_PILLAR.fewest).max(PRACTICES_OF_A_PILLAR.most),
})

/** A questionnaire's id, which all its versions share. */
export const QUESTIONNAIRE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const questionnaireSchema = z
  .strictObject({
    id: z.string().max(40).regex(QUESTIONNAIRE_ID),
    version: z.int().positive(),
    title: sentence(TEXT_LIMITS.questionnaireTitle),
    source: z.strictObject({ title: z.string(), author: z.string() }).optional(),
    pillars: z.array(pillarSchema).length(PILLAR_IDS.length),
  })
  .superRefine((questionnaire, context) => {
    const seen = new Set<string>()
    questionnaire.pillars.forEach((pillar, index) => {
      if (pillar.id !== PILLAR_IDS[index]) {
        context.addIssue({ code: 'custom', path: ['pillars', index], message: 'pillars must stand in CALMS order' })
      }
      pillar.practices.forEach((practice, row) => {
        const path = ['pillars', index, 'practices', row, 'id']
        if (!practice.id.startsWith(`${pillar.id}.`)) {
          context.addIssue({ code: 'custom', path, message: `must start with "${pillar.id}."` })
        }
        if (seen.has(practice.id)) context.addIssue({ code: 'custom', path, message: 'stands twice' })
        seen.add(practice.id)
      })
      if (pillar.practices.filter((practice) => practice.foundation).length !== FOUNDATIONS_OF_A_PILLAR) {
        context.addIssue({ code: 'custom', path: ['pillars', index], message: 'needs exactly two foundations' })
      }
    })
  })

export type Questionnaire = z.infer<typeof questionnaireSchema>
export type Pillar = z.infer<typeof pillarSchema>
export type Practice = z.infer<typeof practiceSchema>
