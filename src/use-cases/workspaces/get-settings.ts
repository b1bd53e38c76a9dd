import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { isOnlyWorkspace } from '@/database/workspaces'
import { requireWorkspace } from './require-workspace'
import type { Settings } from './settings-schema'
import { targetLevels } from './target-levels'

/** The settings of the actor's workspace, and whether it may be deleted. @throws AppError `forbidden`. */
export async function getSettings(actor: Actor): Promise<{ settings: Settings; mayBeDeleted: boolean }> {
  requireRole(actor, 'admin')
  const { id: _, targetLevels: stored, ...general } = await requireWorkspace(actor)
  return {
    settings: { ...general, targets: targetLevels(stored) },
    mayBeDeleted: !(await isOnlyWorkspace(actor.workspaceId)),
  }
}
