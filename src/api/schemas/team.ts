import { z } from 'zod'
import { TAG_LIMITS, tagNameSchema } from '@/use-cases/teams/tag-name'
import { TEAM_SIZES } from '@/use-cases/teams/team-details'
import { TEAM_NAME_LIMIT, teamNameSchema } from '@/use-cases/teams/team-name'
import { idSchema } from './common'

export const tagSchema = z.object({
  key: z.string().meta({ description: 'The name folded for comparing; what filters take.', example: 'payments' }),
  name: z.string().meta({ example: 'Payments' }),
})

export const teamSchema = z
  .object({
    id: idSchema,
    name: z.string().meta({ example: 'Checkout' }),
    size: z.int().nullable().meta({ description: 'How many members it has, as far as anybody said.', example: 7 }),
    sample: z.boolean().meta({ description: 'Whether it belongs to the sample workspace.' }),
    tags: z.array(tagSchema),
  })
  .meta({ id: 'Team' })

const name = teamNameSchema.shape.name.meta({
  description: `Up to ${TEAM_NAME_LIMIT} characters.`,
  example: 'Checkout',
})

const sizeError = { error: 'teamSize' }
const size = z
  .int(sizeError)
  .min(TEAM_SIZES.least, sizeError)
  .max(TEAM_SIZES.most, sizeError)
  .nullable()
  .meta({ description: 'How many members it has; null if that is not known.', example: 7 })

const tags = z
  .array(tagNameSchema)
  .max(TAG_LIMITS.count, { error: 'tagCount' })
  .meta({ description: 'The names of its tags, and no others.', example: ['Payments', 'Web'] })

export const newTeamSchema = z
  .strictObject({ name, size: size.default(null), tags: tags.default([]) })
  .meta({ id: 'NewTeam' })

/** What is left out stays as it is. */
export const teamChangeSchema = z
  .strictObject({ name: name.optional(), size: size.optional(), tags: tags.optional() })
  .meta({ id: 'TeamChange' })
