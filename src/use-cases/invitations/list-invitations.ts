import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import * as database from '@/database/invitations'

export type Invitation = database.PendingInvitation & { expired: boolean }

/** The invitations that were not accepted, by address. @throws AppError `forbidden`. */
export async function listInvitations(actor: Actor, now = new Date()): Promise<Invitation[]> {
  requireRole(actor, 'admin')
  const pending = await database.listInvitations(actor.workspaceId)
  return pending.map((invitation) => ({ ...invitation, expired: invitation.expiresAt <= now }))
}
