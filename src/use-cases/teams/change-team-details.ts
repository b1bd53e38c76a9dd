import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { replaceTags, tagsOfTeam } from '@/database/team-tags'
import { updateTeamSize } from '@/database/teams'
import { lockWorkspace } from '@/database/workspaces'
import { record } from '../audit/record'
import { requireManagingTeams } from './may-manage-teams'
import { requireTeam } from './require-team'
import type { TeamDetails } from './team-details'

/**
 * Says how many members a team has and which tags. Each of the two that is another than before has an entry of its own
 * in the audit log. Rounds that are planned already keep the size that they were given.
 * @throws AppError `not-found` or `forbidden`.
 */
export async function changeTeamDetails(actor: Actor, teamId: string, { size, tags }: TeamDetails): Promise<void> {
  await requireTeam(actor, teamId)
  requireManagingTeams(actor)
  await inTransaction(async () => {
    // Of two who change them at once, the second sees what the first has changed.
    await lockWorkspace(actor.workspaceId)
    const team = await requireTeam(actor, teamId)
    const target = { type: 'team', id: team.id, name: team.name }
    if (team.size !== size) {
      await updateTeamSize(actor.workspaceId, team.id, size)
      await record(actor, 'team.changed', target, { setting: 'size', before: team.size, after: size })
    }
    const before = await tagsOfTeam(actor.workspaceId, team.id)
    await replaceTags(actor.workspaceId, team.id, tags)
    const after = await tagsOfTeam(actor.workspaceId, team.id)
    if (before.join() !== after.join()) {
      await record(actor, 'team.changed', target, { setting: 'tags', before, after })
    }
  })
}
