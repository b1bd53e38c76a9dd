import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { deleteSession, touchSession } from '@/database/sessions'
import { outageOf } from '@/errors/outage'
import { noteUser } from '@/logging/note'
import type { Person } from './actor'
import { auth } from './better-auth'
import { isOver } from './is-over'

/** How often its use is noted. */
const TOUCH_INTERVAL = 300_000

/** Whether nothing of a session is to be written yet because it is in use. */
export const isUseNoted = (updatedAt: Date) => Date.now() - updatedAt.getTime() <= TOUCH_INTERVAL

/** Where nothing can be written, pages can still be read. */
function leaveUndone(error: unknown): void {
  if (outageOf(error) === null) throw error
}

export type CurrentSession = { person: Person; twoFactorEnabled: boolean; workspaceId: string | null }

/** The session that this request belongs to, read from the database each time; null if there is none (any more). */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  // Not the request's header: a page that is drawn after an action renewed the session must see the new cookie.
  const cookie = (await cookies()).toString()
  const found = await auth().api.getSession({ headers: new Headers({ cookie }) })
  if (found === null) return null
  const { session, user } = found
  if (isOver(session)) {
    await deleteSession(user.id, session.id).catch(leaveUndone)
    return null
  }
  noteUser(user.id)
  if (!isUseNoted(session.updatedAt)) await touchSession(session.id, new Date()).catch(leaveUndone)
  return {
    person: { userId: user.id, sessionId: session.id, name: user.name, email: user.email },
    twoFactorEnabled: user.twoFactorEnabled === true,
    workspaceId: session.workspaceId ?? null,
  }
})
