import 'server-only'
import type { Actor } from '@/auth/actor'
import { environment } from '@/config/environment'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { addDeliveries } from '@/database/webhook-deliveries'
import { AppError } from '@/errors/app-error'
import type { WebhookPayload } from '@/webhooks/webhook-event'
import { record } from '../audit/record'
import { requireWebhook } from './require-webhook'

/** Has a test message sent to a target. @throws AppError `forbidden`, `not-found`, or `invalid` if it is switched off. */
export async function testWebhook(actor: Actor, id: string, now = databaseNow()): Promise<void> {
  await inTransaction(async () => {
    const { name, active } = await requireWebhook(actor, id)
    if (!active) throw new AppError('invalid', [{ field: '', problem: 'webhookOff' }])
    const payload: WebhookPayload = {
      type: 'test',
      timestamp: now.toISOString(),
      data: { workspace: { id: actor.workspaceId }, url: environment().APP_URL },
    }
    await addDeliveries([{ targetId: id, event: 'test', payload: JSON.stringify(payload) }])
    await record(actor, 'webhook.tested', { type: 'webhook', id, name })
  })
}
