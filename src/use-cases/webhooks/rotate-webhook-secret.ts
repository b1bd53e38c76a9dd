import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { updateWebhookTarget } from '@/database/webhook-targets'
import { AppError } from '@/errors/app-error'
import { newWebhookSecret } from '@/webhooks/new-secret'
import { record } from '../audit/record'
import { requireWebhook } from './require-webhook'
import { sealWebhook } from './webhook-secrets'

/** How long the old secret signs, too, in milliseconds. */
const OVERLAP = 86_400_000

/**
 * Gives a target another secret.
 * @returns the secret, which cannot be shown again.
 * @throws AppError `forbidden`, `not-found`, or `invalid` where nothing is signed.
 */
export async function rotateWebhookSecret(actor: Actor, id: string, now = databaseNow()): Promise<string> {
  return inTransaction(async () => {
    const { name, sealedSecret } = await requireWebhook(actor, id)
    if (sealedSecret === null) throw new AppError('invalid', [{ field: '', problem: 'webhookUnsigned' }])
    const secret = newWebhookSecret()
    await updateWebhookTarget(actor.workspaceId, id, {
      sealedSecret: sealWebhook(secret),
      sealedOld: sealedSecret,
      oldUntil: new Date(now.getTime() + OVERLAP),
    })
    await record(actor, 'webhook.secret-rotated', { type: 'webhook', id, name })
    return secret
  })
}
