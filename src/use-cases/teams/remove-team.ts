import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { hasMemberResponses } from '@/database/member-responses'
import { deleteTeam } from '@/database/teams'
import { record } from '../audit/record'
import { cleanStorage } from '../rounds/clean-storage'
import { requireManagingTeams } from './may-manage-teams'
import { requireTeam } from './require-team'
import { requireTypedName } from './require-typed-name'

/**
 * Deletes a team with all its assessments and reports, which cannot be undone: so its name must be typed.
 * @throws AppError `not-found`, `forbidden`, or `invalid` if the typed name is another.
 */
export async function removeTeam(actor: Actor, teamId: string, typedName: string): Promise<void> {
  const team = await requireTeam(actor, teamId)
  requireManagingTeams(actor)
  requireTypedName(typedName, team.name)
  const isAnswered = await inTransaction(async () => {
    const isAnswered = await hasMemberResponses(actor.workspaceId, { teamId: team.id })
    await deleteTeam(actor.workspaceId, team.id)
    await record(actor, 'team.deleted', { type: 'team', id: team.id, name: team.name })
    return isAnswered
  })
  if (isAnswered) await cleanStorage()
}
