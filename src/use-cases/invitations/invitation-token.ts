import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** How long an invitation can be accepted, in days. */
export const INVITATION_DAYS = 7

/** The secret of a new link. */
export function newInvitationToken(): string {
  return randomBytes(24).toString('base64url')
}

/** What is stored of it: who reads the database cannot make the link from that. */
export function invitationTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
