import { z } from 'zod'
import { wholeText } from '@/questionnaire/answer-schema'

/** How long a team's name may be, in characters. */
export const TEAM_NAME_LIMIT = 80

/** These turn the direction of text around, so that a name reads as another one. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g

const isVisible = (name: string) => /\P{Default_Ignorable_Code_Point}/u.test(name)

export const teamNameSchema = z.object({
  name: wholeText
    .transform((name) =>
      name
        .replace(BIDI_CONTROLS, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().max(TEAM_NAME_LIMIT, 'nameLength').refine(isVisible, 'nameEmpty')),
})
export type TeamName = z.infer<typeof teamNameSchema>
