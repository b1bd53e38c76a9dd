import { z } from 'zod'
import { visibleName } from '../visible-name'

/** How long a team's name may be, in characters. */
export const TEAM_NAME_LIMIT = 80

export const teamNameSchema = z.object({
  name: visibleName(TEAM_NAME_LIMIT, { tooLong: 'nameLength', empty: 'nameEmpty' }),
})
export type TeamName = z.infer<typeof teamNameSchema>
