import 'server-only'
import type { Person } from '@/auth/actor'
import { isOver } from '@/auth/is-over'
import { listSessions } from '@/database/sessions'

export type OpenSession = {
  id: string
  /** As the browser names itself; empty if it does not. */
  userAgent: string
  since: Date
  /** To within a few minutes. */
  lastUsed: Date
  isThis: boolean
}

/** Where a person is signed in: here first, then where it was used last. */
export async function openSessions({ userId, sessionId }: Person): Promise<OpenSession[]> {
  const open = (await listSessions(userId)).filter((session) => !isOver(session))
  return open
    .map(({ id, userAgent, createdAt, updatedAt }) => ({
      id,
      userAgent: userAgent ?? '',
      since: createdAt,
      lastUsed: updatedAt,
      isThis: id === sessionId,
    }))
    .toSorted((one, other) => Number(other.isThis) - Number(one.isThis))
}
