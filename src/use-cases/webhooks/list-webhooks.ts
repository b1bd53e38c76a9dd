import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { listWebhookTargets } from '@/database/webhook-targets'
import { type ListedWebhook, listedWebhook } from './listed-webhook'

/** The targets by name. @throws AppError `forbidden`. */
export async function listWebhooks(actor: Actor): Promise<ListedWebhook[]> {
  requireRole(actor, 'admin')
  return (await listWebhookTargets(actor.workspaceId)).map(listedWebhook)
}
