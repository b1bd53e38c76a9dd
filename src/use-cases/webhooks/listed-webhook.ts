import 'server-only'
import type { WebhookTarget } from '@/database/webhook-targets'
import { WEBHOOK_EVENTS, type WebhookKind } from '@/webhooks/webhook-event'

export type ListedWebhook = ReturnType<typeof listedWebhook>

/** What is shown of a target: of its address only the host, and nothing of its secret. */
export const listedWebhook = ({ id, name, kind, host, events, active, offReason, createdAt }: WebhookTarget) => ({
  id,
  name,
  kind: kind as WebhookKind,
  host,
  events: WEBHOOK_EVENTS.filter((event) => events.split(' ').includes(event)),
  active,
  offReason: offReason as 'gone' | 'failing' | null,
  createdAt,
})
