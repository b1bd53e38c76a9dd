import { z } from 'zod'
import { visibleName } from '../visible-name'

/** How long a note may be, in characters. */
export const NOTE_LIMIT = 200

/** What a coach notes of a round: one line, which stands beside charts. */
export const roundNoteSchema = z.object({
  text: visibleName(NOTE_LIMIT, { tooLong: 'noteLength', empty: 'noteEmpty' }),
  /** Null: it concerns all teams. Whether the team is one of the round is told by `addRoundNote`. */
  teamId: z.uuid({ error: 'noteTeam' }).nullable(),
})
export type TypedNote = z.infer<typeof roundNoteSchema>
