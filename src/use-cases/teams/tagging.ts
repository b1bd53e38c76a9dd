import { z } from 'zod'
import { tagNameSchema } from './tag-name'

/** A tag that many teams are given, or that is taken from them. */
export const taggingSchema = z
  .object({ what: z.enum(['give', 'take'], { error: 'tagging' }), tag: tagNameSchema, teamIds: z.array(z.string()) })
  .refine(({ teamIds }) => teamIds.length > 0, 'noTeamTicked')
export type Tagging = z.infer<typeof taggingSchema>
