import { z } from 'zod'
import { wholeText } from '@/questionnaire/answer-schema'

/** How long a team's name may be, in characters. */
export const TEAM_NAME_LIMIT = 80

export const teamNameSchema = z.object({
  name: wholeText
    .transform((name) => name.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, 'nameEmpty').max(TEAM_NAME_LIMIT, 'nameLength')),
})
export type TeamName = z.infer<typeof teamNameSchema>
