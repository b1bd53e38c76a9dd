import 'server-only'
import { databaseNow } from '@/database/database-now'
import { claimDueDeliveries, deleteOldDeliveries } from '@/database/webhook-deliveries'
import { log } from '@/logging/log'
import { deliverWebhook } from './deliver-webhook'

/** How many are under way at once. */
const AT_ONCE = 5

/** For how many seconds a delivery is its sender's: longer than sending one can take. */
const CLAIM = 60

/** How long a delivery stays in the log, in milliseconds. */
const KEPT = 30 * 86_400_000

/**
 * Sends the webhooks that are due, a few at a time, until none is left. Several processes may do so at once: each is sent
 * by one of them. One that dies after sending leaves it to be sent again, under the same id.
 */
export async function sendDueWebhooks(isStopped = () => false): Promise<void> {
  await deleteOldDeliveries(new Date(databaseNow().getTime() - KEPT))
  while (!isStopped()) {
    const deliveries = await claimDueDeliveries(AT_ONCE, CLAIM)
    if (deliveries.length === 0) return
    // One that cannot be written down is sent again when its claim ends.
    const done = await Promise.allSettled(deliveries.map((delivery) => deliverWebhook(delivery)))
    for (const one of done) if (one.status === 'rejected') log.error('A webhook could not be settled', {}, one.reason)
  }
}
