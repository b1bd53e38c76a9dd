import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { replayDelivery } from '@/database/webhook-deliveries'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireWebhook } from './require-webhook'

/**
 * Has a delivery that arrived or failed sent again, with the same id.
 * @throws AppError `forbidden`, `not-found` also for one that still waits, or `invalid` if the target is switched off.
 */
export async function replayWebhook(actor: Actor, id: string, deliveryId: string): Promise<void> {
  await inTransaction(async () => {
    const { name, active } = await requireWebhook(actor, id)
    if (!active) throw new AppError('invalid', [{ field: '', problem: 'webhookOff' }])
    if (!(await replayDelivery(actor.workspaceId, id, deliveryId))) throw new AppError('not-found')
    await record(actor, 'webhook.replayed', { type: 'webhook', id, name }, { delivery: deliveryId })
  })
}
