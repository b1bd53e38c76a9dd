import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { deleteRoundNote } from '@/database/round-notes'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireRound } from '../rounds/require-round'

/** Takes a note on a round away. @throws AppError `forbidden` or `not-found`. */
export async function removeRoundNote(actor: Actor, roundId: string, noteId: string): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  await inTransaction(async () => {
    const { id, name } = await requireRound(actor, roundId)
    if (!(await deleteRoundNote(actor.workspaceId, id, noteId))) throw new AppError('not-found')
    await record(actor, 'round-note.removed', { type: 'round', id, name })
  })
}
