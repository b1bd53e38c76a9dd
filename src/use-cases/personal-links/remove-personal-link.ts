import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { lockAlone } from '@/database/locks'
import { deletePersonalLink } from '@/database/personal-links'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireSharing } from '../share/require-sharing'

/**
 * Takes a personal link away: it no longer works. What may have been answered by it stays, so that removing a used one
 * looks like removing any other.
 * @throws AppError `not-found`, `forbidden`, or `invalid` once the round has closed.
 */
export async function removePersonalLink(actor: Actor, roundId: string, teamId: string, linkId: string): Promise<void> {
  await inTransaction(async () => {
    const { round, team } = await requireSharing(actor, roundId, teamId)
    await lockAlone(`links ${team.assessmentId}`)
    if (!(await deletePersonalLink(actor.workspaceId, team.assessmentId, linkId))) throw new AppError('not-found')
    const details = { team: team.team.name }
    await record(actor, 'personal-link.removed', { type: 'round', id: round.id, name: round.name }, details)
  })
}
