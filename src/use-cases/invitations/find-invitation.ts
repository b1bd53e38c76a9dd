import 'server-only'
import type { Visitor } from '@/auth/actor'
import { giveBackTries, requireTries } from '@/auth/rate-limit'
import * as database from '@/database/invitations'
import { findPersonByEmail } from '@/database/people'
import { invitationTokenHash } from './invitation-token'

export type FoundInvitation = database.OpenInvitation & { hasAccount: boolean }

/**
 * What an invitation's link leads to; null, whichever it is, if the link is unknown, used, replaced or expired.
 * @throws AppError `too-many`: who opens such links again and again may be guessing.
 */
export async function findInvitation(visitor: Visitor, token: string): Promise<FoundInvitation | null> {
  const tries = [{ name: 'link', of: visitor.network }] as const
  await requireTries(tries)
  const invitation = await database.findInvitation(invitationTokenHash(token))
  if (invitation === null) return null
  await giveBackTries(tries)
  return { ...invitation, hasAccount: (await findPersonByEmail(invitation.email)) !== null }
}
