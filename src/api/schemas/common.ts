import { z } from 'zod'

/** The query of a request that takes none. */
export const noQuery = z.strictObject({})

/** A moment in replies, in UTC. */
export const momentSchema = z.iso.datetime().meta({ example: '2026-11-23T08:00:00.000Z' })

export const idSchema = z.uuid().meta({ example: '01936f2e-7c4a-7b1a-9d53-2f1c6f5b8e10' })

/** A moment as replies tell it. */
export const moment = (at: Date): string => at.toISOString()

/** The same of one that may not have come. */
export const momentOrNull = (at: Date | null): string | null => at && moment(at)

/** The query of what cannot be undone. */
export const confirmQuery = z.strictObject({
  name: z.string({ error: 'nameMismatch' }).meta({ description: 'The name of what is deleted, exactly as it is.' }),
})
