import { z } from 'zod'
import { addWebhook } from '@/use-cases/webhooks/add-webhook'
import { changeWebhook } from '@/use-cases/webhooks/change-webhook'
import { getWebhook } from '@/use-cases/webhooks/get-webhook'
import { listWebhookDeliveries } from '@/use-cases/webhooks/list-webhook-deliveries'
import { listWebhooks } from '@/use-cases/webhooks/list-webhooks'
import type { ListedWebhook } from '@/use-cases/webhooks/listed-webhook'
import { removeWebhook } from '@/use-cases/webhooks/remove-webhook'
import { replayWebhook } from '@/use-cases/webhooks/replay-webhook'
import { rotateWebhookSecret } from '@/use-cases/webhooks/rotate-webhook-secret'
import { testWebhook } from '@/use-cases/webhooks/test-webhook'
import { endpoint } from '../endpoint'
import { moment, momentOrNull, noQuery } from '../schemas/common'
import {
  changedWebhookSchema,
  deliverySchema,
  newWebhookSchema,
  webhookReplySchema,
  webhookSecretSchema,
} from '../schemas/webhook'

const given = { topic: 'Webhooks', scope: 'manage', query: noQuery } as const
const noBody = { body: null, example: null } as const
const NOT_YOURS = ['not-found', 'forbidden'] as const

const reply = (webhook: ListedWebhook) => ({ ...webhook, createdAt: moment(webhook.createdAt) })

export const webhookEndpoints = [
  endpoint({
    ...given,
    ...noBody,
    id: 'listWebhooks',
    method: 'GET',
    path: '/webhooks',
    summary: 'The webhooks of the workspace',
    reply: z.object({ items: z.array(webhookReplySchema) }),
    refusals: ['forbidden'],
    answer: async ({ actor }) => ({ items: (await listWebhooks(actor)).map(reply) }),
  }),
  endpoint({
    ...given,
    id: 'addWebhook',
    method: 'POST',
    path: '/webhooks',
    summary: 'Add a webhook',
    body: newWebhookSchema,
    example: {
      name: 'Build board',
      kind: 'standard',
      address: 'https://example.org/radar',
      events: ['round.closed', 'report.ready'],
    },
    reply: webhookReplySchema.extend(webhookSecretSchema.shape).meta({ id: 'AddedWebhook' }),
    refusals: ['forbidden'],
    async answer({ actor, body }) {
      const { id, secret } = await addWebhook(actor, body)
      return { ...reply(await getWebhook(actor, id)), secret }
    },
  }),
  endpoint({
    ...given,
    id: 'changeWebhook',
    method: 'PATCH',
    path: '/webhooks/{webhookId}',
    summary: 'Change a webhook, or switch it on or off',
    description: 'What is left out stays as it is. What waits for a webhook that is switched off is not sent.',
    body: changedWebhookSchema,
    example: { active: false },
    reply: webhookReplySchema,
    refusals: NOT_YOURS,
    async answer({ actor, params: { webhookId }, body }) {
      await changeWebhook(actor, webhookId, body)
      return reply(await getWebhook(actor, webhookId))
    },
  }),
  endpoint({
    ...given,
    ...noBody,
    id: 'removeWebhook',
    method: 'DELETE',
    path: '/webhooks/{webhookId}',
    summary: 'Remove a webhook with its log',
    reply: null,
    refusals: NOT_YOURS,
    answer: async ({ actor, params }) => removeWebhook(actor, params.webhookId),
  }),
  endpoint({
    ...given,
    ...noBody,
    id: 'rotateWebhookSecret',
    method: 'POST',
    path: '/webhooks/{webhookId}/secret',
    summary: 'Give a webhook another secret',
    description: 'For 24 hours the old one signs, too.',
    reply: webhookSecretSchema,
    refusals: NOT_YOURS,
    answer: async ({ actor, params }) => ({ secret: await rotateWebhookSecret(actor, params.webhookId) }),
  }),
  endpoint({
    ...given,
    ...noBody,
    id: 'testWebhook',
    method: 'POST',
    path: '/webhooks/{webhookId}/test',
    summary: 'Have a test message sent',
    reply: null,
    refusals: NOT_YOURS,
    answer: async ({ actor, params }) => testWebhook(actor, params.webhookId),
  }),
  endpoint({
    ...given,
    ...noBody,
    id: 'listWebhookDeliveries',
    method: 'GET',
    path: '/webhooks/{webhookId}/deliveries',
    summary: 'The last 50 messages to a webhook',
    reply: z.object({ items: z.array(deliverySchema) }),
    refusals: NOT_YOURS,
    answer: async ({ actor, params }) => ({
      items: (await listWebhookDeliveries(actor, params.webhookId)).map((one) => ({
        ...one,
        createdAt: moment(one.createdAt),
        nextTry: momentOrNull(one.nextTry),
      })),
    }),
  }),
  endpoint({
    ...given,
    ...noBody,
    id: 'replayWebhookDelivery',
    method: 'POST',
    path: '/webhooks/{webhookId}/deliveries/{deliveryId}/replay',
    summary: 'Have a message sent again, under the same id',
    reply: null,
    refusals: NOT_YOURS,
    answer: async ({ actor, params }) => replayWebhook(actor, params.webhookId, params.deliveryId),
  }),
]
