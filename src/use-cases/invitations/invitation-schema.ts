import { z } from 'zod'
import { emailSchema } from '../account/email'
import { roleSchema } from '../members/role-schema'

export const invitationSchema = z.object({
  email: emailSchema,
  role: roleSchema,
  /** Counts for leads only. */
  teamIds: z.array(z.string('text')),
})
export type InvitationInput = z.infer<typeof invitationSchema>
