import { parseDateTime } from '@internationalized/date'
import { z } from 'zod'
import { VARIANTS } from '@/questionnaire/asked-practices'
import { questionnaireChoiceSchema } from '../questionnaires/questionnaire-choice'
import { visibleLines } from '../visible-lines'
import { visibleName } from '../visible-name'

/** How long a round's texts may be, in characters. */
export const ROUND_LIMITS = { name: 80, askedBy: 80, purpose: 500 } as const

/** A time as a field of the type `datetime-local` sends it; what it means is told by the workspace's time zone. */
const localTime = z
  .string({ error: 'localTime' })
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?$/, 'localTime')
  .refine(isTime, 'localTime')

function isTime(text: string): boolean {
  try {
    parseDateTime(text)
    return true
  } catch {
    return false
  }
}

const voicesSchema = z
  .object({ lead: z.boolean(), members: z.boolean() })
  .refine(({ lead, members }) => lead || members, 'noVoice')

/** All teams, those with a tag and single ones: together they are the teams of the round. */
const teamsSchema = z
  .object({ all: z.boolean(), ids: z.array(z.string()), tags: z.array(z.string()) })
  .refine(({ all, ids, tags }) => all || ids.length > 0 || tags.length > 0, 'noTeams')
export type TeamChoice = z.infer<typeof teamsSchema>

/** What a coach types of a round. Whether its times make sense is told by `roundTimes`, with the time zone. */
export const roundSchema = z.object({
  name: visibleName(ROUND_LIMITS.name, { tooLong: 'roundNameLength', empty: 'roundNameEmpty' }),
  askedBy: visibleName(ROUND_LIMITS.askedBy, { tooLong: 'askedByLength', empty: 'askedByEmpty' }),
  purpose: visibleLines(ROUND_LIMITS.purpose, { tooLong: 'purposeLength' }),
  variant: z.enum(VARIANTS, { error: 'variant' }),
  questionnaire: questionnaireChoiceSchema,
  voices: voicesSchema,
  opensAt: localTime,
  closesAt: localTime,
  teams: teamsSchema,
})
export type TypedRound = z.infer<typeof roundSchema>

/** Another time for a round to close. */
export const closeTimeSchema = z.object({ closesAt: localTime })

/** That somebody wants to close a round and has not only touched a button. */
export const closeConfirmedSchema = z.object({ confirmed: z.literal('on', { error: 'confirmClose' }) })
