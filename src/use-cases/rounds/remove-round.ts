import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { lockAlone, roundLock } from '@/database/locks'
import { hasMemberResponses } from '@/database/member-responses'
import { deletePlan, deleteRound } from '@/database/rounds'
import { record } from '../audit/record'
import { requireTypedName } from '../teams/require-typed-name'
import { cleanStorage } from './clean-storage'
import { requireRound } from './require-round'

/**
 * Deletes a round with everything that was answered and published in it, which cannot be undone: so its name must be
 * typed. Once it has opened, only an admin may.
 * @throws AppError `forbidden`, `not-found`, or `invalid` if the typed name is another.
 */
export async function removeRound(actor: Actor, roundId: string, typedName: string): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  const isAnswered = await inTransaction(async () => {
    const { id, name, openedAt } = await requireRound(actor, roundId)
    if (openedAt !== null) requireRole(actor, 'admin')
    requireTypedName(typedName, name)
    // Whoever is answering gets their reply first; whoever comes later finds nothing.
    await lockAlone(roundLock(id))
    const isAnswered = await hasMemberResponses(actor.workspaceId, { roundId: id })
    // It may have opened since it was read.
    if (!(await deletePlan(actor.workspaceId, id))) {
      requireRole(actor, 'admin')
      await deleteRound(actor.workspaceId, id)
    }
    await record(actor, 'round.deleted', { type: 'round', id, name })
    return isAnswered
  })
  if (isAnswered) await cleanStorage()
}
