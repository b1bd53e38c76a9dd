import 'server-only'
import { environment } from '@/config/environment'
import type { Round } from '@/database/rounds'
import { addDeliveries } from '@/database/webhook-deliveries'
import type { WebhookEvent, WebhookPayload } from '@/webhooks/webhook-event'
import { toldTargets } from './told-targets'

type Told = { ready?: { id: string; team: { id: string; name: string } }; share?: number }

/**
 * Has the workspace's targets told what happens to a round: to be called inside the transaction of what is told. Nothing
 * leaves before that has ended: what waits is looked for every few seconds.
 */
export async function queueWebhooks(
  type: WebhookEvent,
  round: Round,
  at: Date,
  { ready, share }: Told = {},
): Promise<void> {
  const told = await toldTargets(round, type)
  if (told.length === 0) return
  const page = ready ? `/assessments/${ready.id}` : `/rounds/${round.id}`
  const payload: WebhookPayload = {
    type,
    timestamp: at.toISOString(),
    data: {
      workspace: { id: round.workspaceId },
      round: { id: round.id, name: round.name },
      ...(ready && { assessmentId: ready.id, team: { id: ready.team.id, name: ready.team.name } }),
      ...(share !== undefined && { share }),
      url: `${environment().APP_URL}${page}`,
    },
  }
  await addDeliveries(told.map(({ id }) => ({ targetId: id, event: type, payload: JSON.stringify(payload) })))
}
