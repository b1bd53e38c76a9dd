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
 * log. Rounds keep the minimum group size, and the days until answers are destroyed, that they opened with.
 * @throws AppError `forbidden`, or `not-found` if the workspace was deleted meanwhile.
 */
export async function changeSettings(actor: Actor, settings: Settings): Promise<void> {
  requireRole(actor, 'admin')
  const { targets, ...general } = settings
  await inTransaction(async () => {
    // Of two who change them at once, the second sees what the first has changed.
    await lockWorkspace(actor.workspaceId)
    const before = await requireWorkspace(actor)
    await updateWorkspace(actor.workspaceId, { ...general, targetLevels: targetLevelsJson(targets) })
    const was = flat({ ...before, targets: targetLevels(before.targetLevels) })
    for (const [setting, after] of Object.entries(flat(settings))) {
      if (after === was[setting]) continue
      const target = { type: 'workspace', id: actor.workspaceId, name: general.name }
      await record(actor, 'workspace.changed', target, { setting, before: was[setting] ?? null, after })
    }
  })
}

/** Every setting under one name: a target has that of its pillar. */
function flat(settings: Settings): Record<string, string | number> {
  const { name, minimumGroupSize, timeZone, forgetAfterDays, targets } = settings
  return { name, minimumGroupSize, timeZone, forgetAfterDays, ...targets }
}
