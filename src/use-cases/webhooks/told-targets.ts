import 'server-only'
import type { Round } from '@/database/rounds'
import { listWebhookTargets, type WebhookTarget } from '@/database/webhook-targets'
import type { WebhookEvent } from '@/webhooks/webhook-event'

/** The targets that are told of an event of a round: none of the sample's. */
export async function toldTargets(round: Round, type: WebhookEvent): Promise<WebhookTarget[]> {
  if (round.sample) return []
  const targets = await listWebhookTargets(round.workspaceId)
  return targets.filter(({ active, events }) => active && events.split(' ').includes(type))
}
