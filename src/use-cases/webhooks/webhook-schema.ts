import { z } from 'zod'
import { addressProblem } from '@/webhooks/address-problem'
import { WEBHOOK_EVENTS, WEBHOOK_KINDS } from '@/webhooks/webhook-event'
import { visibleName } from '../visible-name'

/** How long a target's name may be, in characters. */
export const WEBHOOK_NAME_LIMIT = 60

const address = z
  .string({ error: 'webhookAddress' })
  .trim()
  .refine((typed) => addressProblem(typed) !== 'malformed', { error: 'webhookAddress' })
  .refine((typed) => addressProblem(typed) !== 'internal', { error: 'webhookInternal' })

/** What is said of a target. */
export const webhookSchema = z.strictObject({
  name: visibleName(WEBHOOK_NAME_LIMIT, { tooLong: 'webhookNameLength', empty: 'webhookNameEmpty' }),
  kind: z.enum(WEBHOOK_KINDS, { error: 'webhookKind' }),
  address,
  events: z.array(z.enum(WEBHOOK_EVENTS, { error: 'webhookEvents' })).min(1, { error: 'webhookEvents' }),
  active: z.boolean().default(true),
})
export type WebhookInput = z.infer<typeof webhookSchema>

/** What is left out stays as it is; the kind stays for good. */
export const webhookChangeSchema = z.strictObject({
  name: webhookSchema.shape.name.optional(),
  address: address.optional(),
  events: webhookSchema.shape.events.optional(),
  active: z.boolean().optional(),
})
export type WebhookChange = z.infer<typeof webhookChangeSchema>
