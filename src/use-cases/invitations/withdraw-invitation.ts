import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { deleteInvitation } from '@/database/invitations'
import { removeMail } from '@/database/outbox'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'

/** Takes an invitation back: its link dies, and its mail goes if it still waits. @throws AppError `forbidden`, or `not-found` also for a used one. */
export async function withdrawInvitation(actor: Actor, invitationId: string): Promise<void> {
  requireRole(actor, 'admin')
  await inTransaction(async () => {
    if (!(await deleteInvitation(actor.workspaceId, invitationId))) throw new AppError('not-found')
    await removeMail(invitationId)
    await record(actor, 'invitation.withdrawn', { type: 'invitation', id: invitationId })
  })
}
