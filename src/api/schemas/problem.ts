import { z } from 'zod'
import { ERROR_CODES } from '@/errors/app-error'

/** How a refusal is told. @see RFC 9457 */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.enum(ERROR_CODES).meta({ description: 'What programs go by: it stays as it is.' }),
    errors: z.array(
      z.object({
        path: z.string().meta({ description: 'Which field, such as `answers.3.answer`; empty for all of them.' }),
        message: z.string().meta({ description: 'What is allowed there.' }),
      }),
    ),
  })
  .meta({ id: 'Problem' })
