import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import { deleteSession, touchSession } from '@/database/sessions'
import type { Person } from './actor'
import { auth } from './better-auth'

const DAY = 86_400_000

/** A session that was not used for so long is over. */
const IDLE_LIMIT = 7 * DAY

/** How often its use is noted. */
const TOUCH_INTERVAL = 300_000

export type CurrentSession = { person: Person; twoFactorEnabled: boolean; workspaceId: string | null }

/** The session that this request belongs to, read from the database each time; null if there is none (any more). */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
  const found = await auth().api.getSession({ headers: await headers() })
  if (found === null) return null
  const { session, user } = found
  const unused = Date.now() - session.updatedAt.getTime()
  if (unused > IDLE_LIMIT) {
    await deleteSession(user.id, session.id)
    return null
  }
  if (unused > TOUCH_INTERVAL) await touchSession(session.id, new Date())
  return {
    person: { userId: user.id, sessionId: session.id, name: user.name, email: user.email },
    twoFactorEnabled: user.twoFactorEnabled === true,
    workspaceId: session.workspaceId ?? null,
  }
})
