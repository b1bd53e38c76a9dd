import 'server-only'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { type ClaimedDelivery, giveUpDeliveries, noteTry } from '@/database/webhook-deliveries'
import { updateWebhookTarget } from '@/database/webhook-targets'
import { sendWebhook, type WebhookReply } from '@/webhooks/send-webhook'
import { record } from '../audit/record'
import { retryAfterTry } from './retry-after-try'
import { webhookRequest } from './webhook-request'

/** For how long a target may fail before it is switched off, in milliseconds. */
const FAILING_LIMIT = 3 * 86_400_000

const GONE = 410

/** Sends a delivery that was claimed, and writes down what came of it. */
export async function deliverWebhook(delivery: ClaimedDelivery, now = databaseNow()): Promise<void> {
  if (!delivery.target.active) return giveUpDeliveries(delivery.targetId)
  const request = webhookRequest(delivery, now)
  if (request === null) {
    const unreadable = { state: 'failed', status: null, failure: 'unreadable', duration: null }
    return noteTry(delivery.id, unreadable, null)
  }
  const reply = await sendWebhook(request)
  await inTransaction(() => settle(delivery, reply, now))
}

async function settle({ id, targetId, tries, target }: ClaimedDelivery, reply: WebhookReply, now: Date) {
  const { workspaceId } = target
  if (reply.status !== null && reply.status >= 200 && reply.status < 300) {
    await noteTry(id, { ...reply, state: 'sent' }, null)
    await updateWebhookTarget(workspaceId, targetId, { failingSince: null })
    return
  }
  const retryIn = reply.status === GONE ? null : retryAfterTry(tries)
  await noteTry(id, { ...reply, state: retryIn === null ? 'failed' : 'waiting' }, retryIn)
  const failingSince = target.failingSince ?? now
  const isFailing = retryIn === null && now.getTime() - failingSince.getTime() > FAILING_LIMIT
  const offReason = reply.status === GONE ? 'gone' : isFailing ? 'failing' : null
  await updateWebhookTarget(workspaceId, targetId, { failingSince, ...(offReason && { active: false, offReason }) })
  if (offReason === null) return
  await giveUpDeliveries(targetId)
  const what = { type: 'webhook', id: targetId, name: target.name } as const
  await record({ workspaceId, userId: null }, 'webhook.switched-off', what, { reason: offReason })
}
