import 'server-only'
import { listSignedIn } from '@/database/signed-in'
import { noteUser } from '@/logging/note'
import { isUseNoted } from './current-session'
import { isOver } from './is-over'
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
  const rows = token === null ? [] : await listSignedIn(token)
  const [row] = rows
  if (!row || isOver(row) || !isUseNoted(row.updatedAt)) return null
  noteUser(row.userId)
  return JSON.stringify(rows.map(({ updatedAt, revision, ...rest }) => ({ ...rest, revision: String(revision) })))
}
