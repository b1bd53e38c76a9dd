import { z } from 'zod'
import { VARIANTS } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { ROUND_LIMITS, roundSchema } from '@/use-cases/rounds/round-schema'
import { idSchema, momentSchema } from './common'

export const roundStateSchema = z.enum(['planned', 'open', 'closing', 'closed']).meta({
  description: 'A round is `closing` from its close until its results are published, which takes seconds.',
})

export const variantSchema = z.enum(VARIANTS, { error: 'variant' }).meta({
  description: '`full` asks every practice, `quick` the two of each pillar that tell most.',
})

export const roundSummarySchema = z
  .object({
    id: idSchema,
    name: z.string().meta({ example: '2026 autumn' }),
    variant: variantSchema,
    state: roundStateSchema,
    opensAt: momentSchema,
    closesAt: momentSchema,
    teams: z.int().meta({ description: 'How many teams it asks, of those that you see.' }),
    imported: z.boolean().meta({ description: 'Whether it was asked elsewhere, and brought in.' }),
  })
  .meta({ id: 'RoundSummary' })

export const roundReplySchema = z
  .object({
    ...roundSummarySchema.omit({ teams: true, imported: true }).shape,
    askedBy: z.string(),
    purpose: z.string(),
    voices: z.object({ lead: z.boolean(), members: z.boolean() }),
    questionnaire: z.object({ id: z.string(), version: z.int() }),
    minimumGroupSize: z.int().meta({ description: 'Fewest members of a team of whom anything is published.' }),
    openedAt: momentSchema.nullable(),
    closedAt: momentSchema.nullable(),
  })
  .meta({ id: 'Round' })

const { name, askedBy, purpose } = roundSchema.shape

/** A moment with its offset from UTC, since a program is in no time zone. */
const instant = z.iso.datetime({ offset: true, error: 'instant' }).meta({ example: '2026-11-30T08:00:00Z' })

const ids = z.array(z.string({ error: 'text' })).default([])

export const versionNumber = z
  .int({ error: 'questionnaire' })
  .min(1, 'questionnaire')
  .max(2 ** 31 - 1, 'questionnaire')

export const versionSchema = z
  .strictObject({
    id: z.string({ error: 'text' }),
    version: versionNumber,
  })
  .default({ id: currentQuestionnaire.id, version: currentQuestionnaire.version })
  .meta({ description: 'A published version: the CALMS questionnaire, or one of your own.' })

export const newRoundSchema = z
  .strictObject({
    name: name.meta({ description: `Up to ${ROUND_LIMITS.name} characters.`, example: '2026 autumn' }),
    askedBy: askedBy.meta({ description: 'Who asks; told to everybody who answers.', example: 'The platform coaches' }),
    purpose: purpose.default('').meta({ description: `What for, in up to ${ROUND_LIMITS.purpose} characters.` }),
    variant: variantSchema.default('full'),
    questionnaire: versionSchema,
    voices: z
      .strictObject({ lead: z.boolean().default(true), members: z.boolean().default(true) })
      .refine(({ lead, members }) => lead || members, 'noVoice')
      .default({ lead: true, members: true })
      .meta({ description: 'Whose answers are asked for.' }),
    opensAt: instant,
    closesAt: instant,
    teams: z
      .strictObject({ all: z.boolean().default(false), ids, tags: ids })
      .refine(({ all, ids, tags }) => all || ids.length > 0 || tags.length > 0, 'noTeams')
      .meta({ description: 'All teams, teams by id and those with a tag (by its key): together they are asked.' }),
  })
  .meta({ id: 'NewRound' })

export const closeTimeBody = z.strictObject({ closesAt: instant }).meta({ id: 'CloseTime' })

export const roundTeamSchema = z
  .object({
    team: z.object({ id: idSchema, name: z.string() }),
    assessmentId: idSchema,
    expectedSize: z.int().nullable().meta({ description: 'How many members are asked, as far as anybody said.' }),
    answered: z.int().meta({ description: 'How many members have answered.' }),
    leadSubmitted: z.boolean(),
    published: z.boolean(),
  })
  .meta({ id: 'RoundTeam' })

export const teamLinkSchema = z
  .object({
    link: z.url().nullable().meta({
      description: 'The address that the team answers at; null where nobody can answer by it (any more).',
      example: 'https://radar.example.org/a/0GCG6ZkOQ3yYQ0l5oXJXvH1u4z8n3Q2b',
    }),
  })
  .meta({ id: 'TeamLink' })
