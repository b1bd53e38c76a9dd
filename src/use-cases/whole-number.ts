import { z } from 'zod'

type Limits = { least: number; most: number; error: string }

/** The schema of a whole number as it is typed: digits only, so that nothing else is taken for one. */
export function wholeNumber({ least, most, error }: Limits) {
  return z
    .string({ error })
    .trim()
    .regex(new RegExp(`^[0-9]{1,${String(most).length}}$`), { error })
    .transform(Number)
    .pipe(z.number().min(least, { error }).max(most, { error }))
}
