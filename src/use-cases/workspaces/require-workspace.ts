import 'server-only'
import type { Actor } from '@/auth/actor'
import { findWorkspace, type Workspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'

/** The actor's workspace. @throws AppError `not-found` if it was deleted meanwhile. */
export async function requireWorkspace({ workspaceId }: Actor): Promise<Workspace> {
  const workspace = await findWorkspace(workspaceId)
  if (workspace === null) throw new AppError('not-found')
  return workspace
}
