import { z } from 'zod'

const idSchema = z.uuid()

/** Whether a value from outside has the form of our ids; anything else names nothing and never reaches a database. */
export const isId = (value: string): boolean => idSchema.safeParse(value).success
