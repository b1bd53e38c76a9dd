import 'server-only'
import type { Actor } from '@/auth/actor'
import { deleteSessions } from '@/database/sessions'

/** Has a member sign in anew, after what they may do has changed; not who changed it themselves. */
export async function signMemberOut(actor: Actor, userId: string): Promise<void> {
  if (userId !== actor.userId) await deleteSessions(userId)
}
