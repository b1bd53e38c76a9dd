import 'server-only'
import type { Person } from './actor'
import { signedIn } from './signed-in'

export type CurrentSession = { person: Person; twoFactorEnabled: boolean; workspaceId: string | null }

/** The session that this request belongs to; null if there is none (any more). */
export async function currentSession(): Promise<CurrentSession | null> {
  const found = await signedIn()
  if (found === null) return null
  const { session, user } = found
  return {
    person: { userId: user.id, sessionId: session.id, name: user.name, email: user.email },
    twoFactorEnabled: user.twoFactorEnabled,
    workspaceId: session.workspaceId,
  }
}
