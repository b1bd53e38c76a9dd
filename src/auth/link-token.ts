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
  return derived(`calms-radar answering link ${of}`)
}

/** The secret part of a link to a report, from the id of its row: made in the same way, and never the same as another. */
export function reportLinkToken(reportLinkId: string): string {
  return derived(`calms-radar report link ${reportLinkId}`)
}

/** What is stored of a link's token, and of the key that a browser keeps as its receipt. */
export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** 192 bits that nobody can work out without the secret; what they are for is part of the text. */
function derived(text: string): string {
  const mac = createHmac('sha256', installationSecret()).update(text).digest()
  return mac.subarray(0, 24).toString('base64url')
}
