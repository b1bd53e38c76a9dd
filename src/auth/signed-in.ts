import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { deleteSession, touchSession } from '@/database/sessions'
import { findSignedIn, type SignedInRow } from '@/database/signed-in'
import { outageOf } from '@/errors/outage'
import { noteUser } from '@/logging/note'
import { isOver, isUseNoted } from './is-over'
import { knownToken, rememberCookie } from './known-cookies'
import { loadedAuth } from './loaded-auth'
import { sessionCookieName } from './session-cookie'

/** Where nothing can be written, pages can still be read. */
function leaveUndone(error: unknown): void {
  if (outageOf(error) === null) throw error
}

/** Who is signed in, and where, read from the database each time by one statement; null if nobody is (any more). */
export const signedIn = cache(async (): Promise<SignedInRow | null> => {
  const token = await signedToken()
  const found = token === null ? null : await findSignedIn(token)
  if (found === null) return null
  const { session, user } = found
  if (isOver(session)) {
    await deleteSession(user.id, session.id).catch(leaveUndone)
    return null
  }
  noteUser(user.id)
  if (!isUseNoted(session)) await touchSession(session.id, new Date()).catch(leaveUndone)
  return found
})

/** The token that the request's cookie signs. Each cookie's signature is checked once, by better-auth. */
async function signedToken(): Promise<string | null> {
  // Not the request's header: a page that is drawn after an action renewed the session must see the new cookie.
  const jar = await cookies()
  const cookie = jar.get(sessionCookieName())?.value
  if (cookie === undefined) return null
  const known = knownToken(cookie)
  if (known !== null) return known
  const found = await (await loadedAuth()).api.getSession({ headers: new Headers({ cookie: jar.toString() }) })
  if (found === null) return null
  rememberCookie(cookie, found.session.token)
  return found.session.token
}
