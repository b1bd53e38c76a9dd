import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { insertRoundNote } from '@/database/round-notes'
import { listRoundTeams } from '@/database/round-teams'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireRound } from '../rounds/require-round'
import type { TypedNote } from './round-note-schema'

/**
 * Notes what happened around a round, for all teams or for one of those it asks. The audit log says that there is a
 * note, and not what it says: the log can never be changed, a note can be taken away.
 * @throws AppError `forbidden`, or `not-found`, also for a team that the round does not ask.
 */
export async function addRoundNote(actor: Actor, roundId: string, { text, teamId }: TypedNote): Promise<void> {
  requireRole(actor, 'admin', 'coach')
  const { workspaceId } = actor
  await inTransaction(async () => {
    const { id, name } = await requireRound(actor, roundId)
    const [about] = teamId === null ? [null] : await listRoundTeams(workspaceId, id, [teamId])
    if (about === undefined) throw new AppError('not-found')
    await insertRoundNote(workspaceId, { roundId: id, teamId, text })
    await record(actor, 'round-note.added', { type: 'round', id, name }, about ? { team: about.team.name } : {})
  })
}
