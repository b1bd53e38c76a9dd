import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { deleteWebhookTarget } from '@/database/webhook-targets'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireWebhook } from './require-webhook'

/** Removes a target with its log; what waits for it is not sent. @throws AppError `forbidden`, `not-found`. */
export async function removeWebhook(actor: Actor, id: string): Promise<void> {
  await inTransaction(async () => {
    const { name } = await requireWebhook(actor, id)
    if (!(await deleteWebhookTarget(actor.workspaceId, id))) throw new AppError('not-found')
    await record(actor, 'webhook.removed', { type: 'webhook', id, name })
  })
}
