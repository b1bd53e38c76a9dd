import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { giveUpDeliveries } from '@/database/webhook-deliveries'
import { updateWebhookTarget } from '@/database/webhook-targets'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireWebhook } from './require-webhook'
import type { WebhookChange } from './webhook-schema'
import { sealWebhook } from './webhook-secrets'

/** Changes a target; what waits for one that is switched off is given up. @throws AppError `forbidden`, `not-found`. */
export async function changeWebhook(
  actor: Actor,
  id: string,
  { name, address, events, active }: WebhookChange,
): Promise<void> {
  await inTransaction(async () => {
    const target = await requireWebhook(actor, id)
    const changed = await updateWebhookTarget(actor.workspaceId, id, {
      ...(name !== undefined && { name }),
      ...(address !== undefined && { sealedAddress: sealWebhook(address), host: new URL(address).host }),
      ...(events && { events: events.join(' ') }),
      ...(active !== undefined && { active }),
      // Whoever switches it on gives it a new start.
      ...(active && { failingSince: null, offReason: null }),
    })
    if (!changed) throw new AppError('not-found')
    if (active === false) await giveUpDeliveries(id)
    const details = {
      ...(events && { events }),
      ...(active !== undefined && { active }),
      ...(address !== undefined && { address: 'changed' }),
    }
    await record(actor, 'webhook.changed', { type: 'webhook', id, name: name ?? target.name }, details)
  })
}
