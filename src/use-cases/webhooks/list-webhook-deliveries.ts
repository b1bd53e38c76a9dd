import 'server-only'
import type { Actor } from '@/auth/actor'
import { listDeliveries } from '@/database/webhook-deliveries'
import type { WebhookEvent } from '@/webhooks/webhook-event'
import { requireWebhook } from './require-webhook'

/** How many of the last deliveries are told. */
const SHOWN = 50

/** The last deliveries to a target, the newest first. @throws AppError `forbidden`, `not-found`. */
export async function listWebhookDeliveries(actor: Actor, id: string) {
  await requireWebhook(actor, id)
  return (await listDeliveries(actor.workspaceId, id, SHOWN)).map(
    ({ id, event, state, tries, status, failure, duration, createdAt, dueAt }) => ({
      id,
      event: event as WebhookEvent | 'test',
      state: state as 'waiting' | 'sent' | 'failed',
      tries,
      status,
      failure,
      duration,
      createdAt,
      nextTry: dueAt,
    }),
  )
}
