import { z } from 'zod'

/** An e-mail address in lower case, as it is stored and compared. */
export const emailSchema = z.string('text').trim().toLowerCase().max(254, 'email').pipe(z.email('email'))
