import 'server-only'
import type { ClaimedDelivery } from '@/database/webhook-deliveries'
import { signedHeaders } from '@/webhooks/signed-headers'
import { slackBody } from '@/webhooks/slack-body'
import { teamsBody } from '@/webhooks/teams-body'
import { openWebhook } from './webhook-secrets'

/** What is sent for a delivery: the id is the same at every try. Null: the target cannot be read any more. */
export function webhookRequest({ id, payload, target }: ClaimedDelivery, now: Date) {
  const address = openWebhook(target.sealedAddress)
  if (address === null) return null
  // We wrote it ourselves.
  if (target.kind === 'slack') return { address, body: slackBody(JSON.parse(payload)), headers: {} }
  if (target.kind === 'teams') return { address, body: teamsBody(JSON.parse(payload)), headers: {} }
  const isOldGood = target.oldUntil !== null && target.oldUntil > now
  const sealed = [target.sealedSecret, isOldGood ? target.sealedOld : null].filter((one) => one !== null)
  const secrets = sealed.map(openWebhook).filter((secret) => secret !== null)
  if (secrets.length === 0) return null
  return { address, body: payload, headers: signedHeaders({ id: `msg_${id}`, body: payload, secrets }, now) }
}
