import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { addTag, removeTag } from '@/database/team-tags'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { recordAll } from '../audit/record-all'
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
    const changed = (await getTags(actor)).teams.flatMap(({ id, name, tags: after }) => {
      const was = before.get(id) ?? []
      if (was.length === after.length) return []
      if (after.length > TAG_LIMITS.count) throw new AppError('invalid', [{ field: '', problem: 'tagsFull' }])
      return { target: { type: 'team', id, name }, details: { setting: 'tags', before: was, after } }
    })
    if (changed.length > 0) await recordAll(actor, 'team.changed', changed)
    return changed.length
  })
}
