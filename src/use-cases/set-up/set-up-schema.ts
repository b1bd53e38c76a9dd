import { z } from 'zod'
import { emailSchema } from '../account/email'
import { personNameSchema } from '../account/person-name'
import { workspaceNameSchema } from '../workspaces/workspace-name'

/** What the set-up asks for. Whether the password will do depends on the rest, and is asked later. */
export const setUpSchema = z.object({
  token: z.string('text'),
  name: personNameSchema,
  email: emailSchema,
  password: z.string('text'),
  workspace: workspaceNameSchema,
  sample: z.string().optional(),
})
export type SetUpInput = z.infer<typeof setUpSchema>
