import 'server-only'
import { findSignedIn } from '@/database/signed-in'
import { noteUser } from '@/logging/note'
import { isOver, isUseNoted } from './is-over'
import { claimedToken } from './session-cookie'

/**
 * All that decides what the pages about results show to whoever sends these cookies: who they are, what is open to them,
 * and the revisions of what is there. As long as two states are the same, so are the pages. Null if nobody is signed in
 * by them, or their session has to be looked after first.
 *
 * It does not look at the cookie's signature: what is shown must have been made for a request with the very same cookies.
 */
export async function signedInState(cookies: string | null): Promise<string | null> {
  const token = claimedToken(cookies)
  const found = token === null ? null : await findSignedIn(token)
  if (found === null || isOver(found.session) || !isUseNoted(found.session)) return null
  noteUser(found.user.id)
  const { session, user, memberships, revisions } = found
  // Of a workspace without a revision nothing would tell that it has changed.
  if (revisions.includes(null)) return null
  return JSON.stringify([session.id, session.workspaceId, user, memberships, revisions])
}
