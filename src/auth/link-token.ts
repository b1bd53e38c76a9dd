import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import { installationSecret } from '@/config/installation-secret'

/** What a link for answering leads to: a team in a round (with the number of its link), or one person's link. */
export type Linked = { roundId: string; teamId: string; version: number } | { personalLinkId: string }

/**
 * The secret part of a link for answering, 192 bits. It is derived from the installation's secret, so that a coach can
 * be shown a team's link again and a reminder can carry one, while the database has no more than a hash of it.
 */
export function linkToken(linked: Linked): string {
  const of =
    'personalLinkId' in linked
      ? `personal:${linked.personalLinkId}`
      : `team:${linked.roundId}:${linked.teamId}:${linked.version}`
  const mac = createHmac('sha256', installationSecret()).update(`calms-radar answering link ${of}`).digest()
  return mac.subarray(0, 24).toString('base64url')
}

/** What is stored of a link's token, and of the key that a browser keeps as its receipt. */
export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
