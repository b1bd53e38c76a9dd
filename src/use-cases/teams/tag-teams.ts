import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { addTag, removeTag } from '@/database/team-tags'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'
import { requireTeams } from '../members/require-teams'
import { getTags } from './get-tags'
import { requireManagingTeams } from './may-manage-teams'
import { TAG_LIMITS } from './tag-name'
import type { Tagging } from './tagging'

/**
 * Gives a tag to many teams at once, or takes it from them. The audit log tells of each team that it changed.
 * @returns how many teams it changed.
 * @throws AppError `forbidden`, `not-found` if one of the teams is none of the workspace's, or `invalid` if one of
 * them would have too many tags; then nothing changes.
 */
export async function tagTeams(actor: Actor, { what, tag, teamIds }: Tagging): Promise<number> {
  requireManagingTeams(actor)
  return inTransaction(async () => {
    await lockWorkspace(actor.workspaceId)
    const ids = await requireTeams(actor, teamIds)
    const before = new Map((await getTags(actor)).teams.map(({ id, tags }) => [id, tags]))
    await (what === 'give' ? addTag : removeTag)(actor.workspaceId, ids, tag)
    let changed = 0
    for (const { id, name, tags: after } of (await getTags(actor)).teams) {
      const was = before.get(id) ?? []
      if (was.length === after.length) continue
      if (after.length > TAG_LIMITS.count) throw new AppError('invalid', [{ field: '', problem: 'tagsFull' }])
      await record(actor, 'team.changed', { type: 'team', id, name }, { setting: 'tags', before: was, after })
      changed += 1
    }
    return changed
  })
}
