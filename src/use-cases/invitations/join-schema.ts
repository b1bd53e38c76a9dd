import { z } from 'zod'
import { personNameSchema } from '../account/person-name'

/** What a newcomer is asked for. Whether the password will do depends on the rest, and is asked later. */
export const joinSchema = z.object({ name: personNameSchema, password: z.string('text') })
export type JoinInput = z.infer<typeof joinSchema>
