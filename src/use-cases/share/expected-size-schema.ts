import { z } from 'zod'
import { wholeNumber } from '../whole-number'

/** How many members a team can have. */
export const EXPECTED_SIZE_LIMIT = 10_000

/** How many are asked: a whole number, or nothing where nobody knows. */
export const expectedSizeSchema = z.object({
  expectedSize: z.union(
    [
      z
        .string()
        .regex(/^\s*$/)
        .transform(() => null),
      wholeNumber({ least: 1, most: EXPECTED_SIZE_LIMIT, error: 'expectedSize' }),
    ],
    { error: 'expectedSize' },
  ),
})
export type ExpectedSizeInput = z.infer<typeof expectedSizeSchema>
