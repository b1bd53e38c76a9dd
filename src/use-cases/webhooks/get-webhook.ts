import 'server-only'
import type { Actor } from '@/auth/actor'
import { type ListedWebhook, listedWebhook } from './listed-webhook'
import { requireWebhook } from './require-webhook'

/** A target. @throws AppError `forbidden`, `not-found`. */
export async function getWebhook(actor: Actor, id: string): Promise<ListedWebhook> {
  return listedWebhook(await requireWebhook(actor, id))
}
