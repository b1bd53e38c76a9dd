import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { findWebhookTarget, type WebhookTarget } from '@/database/webhook-targets'
import { AppError } from '@/errors/app-error'

/** A target that the actor may look after. @throws AppError `forbidden` or `not-found`. */
export async function requireWebhook(actor: Actor, id: string): Promise<WebhookTarget> {
  requireRole(actor, 'admin')
  const target = await findWebhookTarget(actor.workspaceId, id)
  if (target === null) throw new AppError('not-found')
  return target
}
