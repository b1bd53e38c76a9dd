import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { lockWorkspace, updateWorkspace } from '@/database/workspaces'
import { record } from '../audit/record'
import { requireWorkspace } from './require-workspace'
import type { Settings } from './settings-schema'
import { targetLevels, targetLevelsJson } from './target-levels'

/**
 * Changes the settings of the actor's workspace. Each that is another than before has an entry of its own in the audit
 * log. Rounds keep the minimum group size that they opened with.
 * @throws AppError `forbidden`, or `not-found` if the workspace was deleted meanwhile.
 */
export async function changeSettings(actor: Actor, settings: Settings): Promise<void> {
  requireRole(actor, 'admin')
  const { name, minimumGroupSize, targets } = settings
  await inTransaction(async () => {
    // Of two who change them at once, the second sees what the first has changed.
    await lockWorkspace(actor.workspaceId)
    const before = await requireWorkspace(actor)
    await updateWorkspace(actor.workspaceId, { name, minimumGroupSize, targetLevels: targetLevelsJson(targets) })
    const was = flat({ ...before, targets: targetLevels(before.targetLevels) })
    for (const [setting, after] of Object.entries(flat(settings))) {
      if (after === was[setting]) continue
      const target = { type: 'workspace', id: actor.workspaceId, name }
      await record(actor, 'workspace.changed', target, { setting, before: was[setting] ?? null, after })
    }
  })
}

/** Every setting under one name: a target has that of its pillar. */
function flat({ name, minimumGroupSize, targets }: Settings): Record<string, string | number> {
  return { name, minimumGroupSize, ...targets }
}
