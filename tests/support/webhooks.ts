import { prisma } from '@/database/client'
import { insertWebhookTarget } from '@/database/webhook-targets'
import { sealWebhook } from '@/use-cases/webhooks/webhook-secrets'

/** A webhook of a workspace, with a message that has arrived. */
export async function newWebhook(workspaceId: string): Promise<{ webhook: string; delivery: string }> {
  const webhook = await insertWebhookTarget(workspaceId, {
    name: 'Confidential',
    kind: 'standard',
    host: 'hooks.example.org',
    events: 'round.opened round.closed report.ready',
    active: true,
    sealedAddress: sealWebhook('https://hooks.example.org/'),
    sealedSecret: sealWebhook('whsec_c2VjcmV0'),
  })
  const sent = { targetId: webhook, event: 'test', payload: '{}', state: 'sent', status: 204, dueAt: null }
  const { id: delivery } = await prisma().webhookDelivery.create({ data: sent })
  return { webhook, delivery }
}
