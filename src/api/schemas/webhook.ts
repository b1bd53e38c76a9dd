import { z } from 'zod'
import { webhookChangeSchema, webhookSchema } from '@/use-cases/webhooks/webhook-schema'
import { WEBHOOK_EVENTS, WEBHOOK_KINDS } from '@/webhooks/webhook-event'
import { idSchema, momentSchema } from './common'

export const newWebhookSchema = webhookSchema.meta({ id: 'NewWebhook' })
export const changedWebhookSchema = webhookChangeSchema.meta({ id: 'WebhookChange' })

export const webhookReplySchema = z
  .object({
    id: idSchema,
    name: z.string().meta({ example: 'Build board' }),
    kind: z.enum(WEBHOOK_KINDS),
    host: z
      .string()
      .meta({ description: 'The host of the address, which is told no further.', example: 'example.org' }),
    events: z.array(z.enum(WEBHOOK_EVENTS)),
    active: z.boolean(),
    offReason: z
      .enum(['gone', 'failing'])
      .nullable()
      .meta({ description: 'Why it was switched off by itself: it answered 410, or nothing arrived for three days.' }),
    createdAt: momentSchema,
  })
  .meta({ id: 'Webhook' })

export const webhookSecretSchema = z.object({
  secret: z.string().nullable().meta({ description: 'Signs the messages, and is shown only now.' }),
})

export const deliverySchema = z
  .object({
    id: idSchema,
    event: z.enum([...WEBHOOK_EVENTS, 'test']),
    state: z.enum(['waiting', 'sent', 'failed']),
    tries: z.int(),
    status: z.int().nullable().meta({ description: 'The code of the last reply.' }),
    failure: z.string().nullable().meta({ description: 'What kept a reply from coming.' }),
    duration: z.int().nullable().meta({ description: 'How long the last try took, in milliseconds.' }),
    createdAt: momentSchema,
    nextTry: momentSchema.nullable(),
  })
  .meta({ id: 'WebhookDelivery' })
