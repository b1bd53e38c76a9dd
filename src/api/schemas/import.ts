import { z } from 'zod'

export const teamImportBody = z
  .strictObject({
    csv: z.string({ error: 'text' }).meta({
      description: 'The first line names the columns: `name`, `size`, `tags`, `leads`, in any order.',
    }),
    dryRun: z.boolean().default(false).meta({ description: 'Tell what would be done, and do nothing.' }),
  })
  .meta({ id: 'TeamImportBody' })

export const teamImportReply = z
  .object({
    teams: z.array(z.object({ line: z.int(), name: z.string(), outcome: z.enum(['added', 'changed', 'same']) })),
    leads: z.array(
      z.object({
        email: z.string(),
        outcome: z.enum(['added', 'invited', 'same']),
        link: z.string().nullable().meta({ description: 'The link of an invitation, told only now.' }),
      }),
    ),
  })
  .meta({ id: 'TeamImport' })
