import { z } from 'zod'
import { wholeNumber } from '../whole-number'
import { tagsSchema } from './tag-name'

/** How many members a team may have. */
export const TEAM_SIZES = { least: 1, most: 10_000 } as const

const isEmpty = z.string().regex(/^\s*$/)

/** What is said of a team besides its name; a size left empty is not known. */
export const teamDetailsSchema = z.object({
  size: z.union([isEmpty.transform(() => null), wholeNumber({ ...TEAM_SIZES, error: 'teamSize' })], {
    error: 'teamSize',
  }),
  tags: tagsSchema,
})
export type TeamDetails = z.infer<typeof teamDetailsSchema>
