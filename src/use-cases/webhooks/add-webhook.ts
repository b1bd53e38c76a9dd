import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { lockAlone } from '@/database/locks'
import { insertWebhookTarget, listWebhookTargets } from '@/database/webhook-targets'
import { AppError } from '@/errors/app-error'
import { newWebhookSecret } from '@/webhooks/new-secret'
import { record } from '../audit/record'
import type { WebhookInput } from './webhook-schema'
import { sealWebhook } from './webhook-secrets'

/** How many targets a workspace may have. */
export const WEBHOOK_LIMIT = 20

/**
 * Adds a target.
 * @returns its id, and the secret that signs, which cannot be shown again; null where nothing is signed.
 * @throws AppError `forbidden`, or `invalid` where there are enough.
 */
export async function addWebhook(
  actor: Actor,
  { name, kind, address, events, active }: WebhookInput,
): Promise<{ id: string; secret: string | null }> {
  requireRole(actor, 'admin')
  return inTransaction(async () => {
    await lockAlone(`webhooks ${actor.workspaceId}`)
    if ((await listWebhookTargets(actor.workspaceId)).length >= WEBHOOK_LIMIT) {
      throw new AppError('invalid', [{ field: '', problem: 'tooManyWebhooks' }])
    }
    const secret = kind === 'standard' ? newWebhookSecret() : null
    const id = await insertWebhookTarget(actor.workspaceId, {
      name,
      kind,
      active,
      events: events.join(' '),
      host: new URL(address).host,
      sealedAddress: sealWebhook(address),
      sealedSecret: secret && sealWebhook(secret),
    })
    await record(actor, 'webhook.added', { type: 'webhook', id, name }, { kind, events })
    return { id, secret }
  })
}
