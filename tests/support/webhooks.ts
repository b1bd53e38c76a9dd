import { prisma } from '@/database/client'
import { addDeliveries } from '@/database/webhook-deliveries'
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
  const [delivery = ''] = await addDeliveries([{ targetId: webhook, event: 'test', payload: '{}' }])
  await prisma().webhookDelivery.update({ where: { id: delivery }, data: { state: 'sent', status: 204, dueAt: null } })
  return { webhook, delivery }
}
