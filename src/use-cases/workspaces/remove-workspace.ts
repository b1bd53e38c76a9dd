import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { inTransaction } from '@/database/client'
import { lockInstallation } from '@/database/installation'
import { hasMemberResponses } from '@/database/member-responses'
import { forgetWorkspace } from '@/database/sessions'
import { deleteWorkspace, isOnlyWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { cleanStorage } from '../rounds/clean-storage'
import { requireWorkspace } from './require-workspace'

/**
 * Deletes the actor's workspace with all that is in it, which cannot be undone: so its name must be typed. Its members
 * keep their accounts. The only workspace of an installation stays, since without one nobody could do anything.
 * @throws AppError `forbidden`, `not-found`, or `invalid` if the typed name is another or there is no other workspace.
 */
export async function removeWorkspace(actor: Actor, typedName: string): Promise<void> {
  requireRole(actor, 'admin')
  const isAnswered = await inTransaction(async () => {
    // Of two workspaces that are deleted at once, one stays.
    await lockInstallation()
    const { id, name } = await requireWorkspace(actor)
    if (typedName.trim() !== name) {
      throw new AppError('invalid', [{ field: 'typedName', problem: 'workspaceNameMismatch' }])
    }
    if (await isOnlyWorkspace(id)) throw new AppError('invalid', [{ field: 'typedName', problem: 'onlyWorkspace' }])
    const isAnswered = await hasMemberResponses(id)
    await forgetWorkspace(id)
    await deleteWorkspace(id)
    return isAnswered
  })
  if (isAnswered) await cleanStorage()
}
