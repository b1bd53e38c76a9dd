import { z } from 'zod'
import { PILLAR_IDS } from './pillars'

const sentence = (max: number) => z.string().trim().min(10).max(max)

/** The words of one practice in one language. Lengths are in characters. */
const practiceTextSchema = z.strictObject({
  title: z.string().trim().min(3).max(40),
  question: sentence(130).endsWith('?'),
  /** One sentence on how to choose, shown on demand. */
  help: sentence(200),
  /** What somebody would see at level 1, 2, 3, 4, 5. */
  levels: z.tuple([sentence(130), sentence(130), sentence(130), sentence(130), sentence(130)]),
  /** The one thing to try next at level 1, 2, 3, 4, to reach the level above. */
  nextSteps: z.tuple([sentence(220), sentence(220), sentence(220), sentence(220)]),
  /** What the source says, in our own words. */
  claim: sentence(200),
})

export const practiceSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(\.[a-z]+(-[a-z]+)*)$/),
  /** How much the practice counts in its pillar; 1 unless there is a reason on record. */
  weight: z.number().positive().max(10),
  /** A foundation caps its pillar's level (docs/scoring.md); the foundations are also the quick check. */
  foundation: z.boolean(),
  /** Where the source says so: its section and the paragraph within it, counted from 1. */
  passage: z.strictObject({ section: z.string().min(3), paragraph: z.int().positive() }),
  text: z.strictObject({ en: practiceTextSchema }),
})

const pillarSchema = z.strictObject({
  id: z.enum(PILLAR_IDS),
  text: z.strictObject({
    en: z.strictObject({ title: z.string().min(3).max(20), summary: sentence(160) }),
  }),
  practices: z.array(practiceSchema).min(2),
})

export const questionnaireSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    version: z.int().positive(),
    source: z.strictObject({ title: z.string(), author: z.string() }),
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
      if (pillar.practices.filter((practice) => practice.foundation).length !== 2) {
        context.addIssue({ code: 'custom', path: ['pillars', index], message: 'needs exactly two foundations' })
      }
    })
  })

export type Questionnaire = z.infer<typeof questionnaireSchema>
export type Pillar = z.infer<typeof pillarSchema>
export type Practice = z.infer<typeof practiceSchema>
