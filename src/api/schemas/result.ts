import { z } from 'zod'
import { LEVELS } from '@/questionnaire/levels'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import { VOICES } from '@/scoring/tally'
import { idSchema, momentSchema } from './common'
import { variantSchema } from './round'

export const voiceSchema = z.enum(VOICES, { error: 'exportVoice' }).meta({
  description: 'Whose answers: the `lead`, the `member`s (anonymous), or a `consensus` of all. They are never mixed.',
})

const score = z.number().min(1).max(5).nullable().meta({ description: '1 to 5; null where there is none.' })
const count = z.int().min(0).nullable()
const n = count.meta({ description: 'On how many people the score rests; null where that is withheld.' })
const reason = z
  .enum(['not-assessed', 'too-few-responses', 'withheld', 'too-few-answers', 'no-level'])
  .nullable()
  .meta({ description: 'Why there is no score; null where there is one.' })

const practiceSchema = z.object({
  id: z.string().meta({ example: 'culture.swarming' }),
  title: z.string(),
  score,
  n,
  agreement: z.number().min(0).max(1).nullable().meta({ description: 'From n = 3: r_wg, 0 to 1.' }),
  level1: count,
  level2: count,
  level3: count,
  level4: count,
  level5: count,
  na: count,
  unknown: count,
  missing: count,
  reason,
})

const pillarSchema = z.object({
  id: z.enum(PILLAR_IDS),
  title: z.string(),
  score,
  n,
  level: z.literal(LEVELS).nullable(),
  intervalLow: score.meta({ description: 'From n = 3: the 95 % interval of the score.' }),
  intervalHigh: score,
  change: z.number().nullable().meta({ description: 'Since the assessment before, over the practices both asked.' }),
  verdict: z.enum(['risen', 'fallen', 'unchanged', 'within-noise', 'too-few']).nullable(),
  p: z.number().min(0).max(1).nullable(),
  gap: z.number().nullable().meta({ description: 'The lead’s score less the members’.' }),
  reason,
  practices: z.array(practiceSchema),
})

/** What is published of a team in a voice; the same as in an export (docs/export.md). */
export const resultSchema = z
  .object({
    team: z.object({ id: idSchema, name: z.string(), sample: z.boolean(), tags: z.array(z.string()) }),
    voice: voiceSchema,
    assessment: z
      .object({
        id: idSchema,
        round: z.string().nullable(),
        publishedAt: momentSchema,
        questionnaire: z.object({ id: z.string(), version: z.int() }),
        variant: variantSchema,
        responses: z.int(),
        expected: count,
        minimumGroupSize: count,
      })
      .nullable(),
    reason,
    pillars: z.array(pillarSchema),
  })
  .meta({ id: 'Result' })

const quartilesSchema = z.object({
  n: z.int().meta({ description: 'How many teams have a score.' }),
  median: score,
  middle: z
    .object({ low: z.number(), high: z.number() })
    .nullable()
    .meta({ description: 'The middle half, from n = 4.' }),
})

const moveSchema = z.object({
  team: z.object({ id: idSchema, name: z.string() }),
  assessmentId: idSchema,
  pillar: z.enum(PILLAR_IDS),
  difference: z.number(),
  n: z.object({ before: z.int(), after: z.int() }),
})

/** What is published of a group of teams. */
export const profileSchema = z
  .object({
    round: z.object({ id: idSchema, name: z.string() }).nullable(),
    voice: voiceSchema,
    tags: z.array(z.string()),
    teams: z.object({ all: z.int(), withResults: z.int(), withheld: z.int(), silent: z.int() }),
    pillars: z.array(quartilesSchema.extend({ id: z.enum(PILLAR_IDS) })),
    moves: z.object({
      risen: z.array(moveSchema),
      fallen: z.array(moveSchema),
      compared: z.int(),
      tests: z.int(),
      passedAlone: z.int().meta({ description: 'How many more passed alone and are not listed.' }),
      expectedByLuck: z.number().meta({ description: 'How many of the tests luck alone would let pass.' }),
    }),
  })
  .meta({ id: 'Profile' })
