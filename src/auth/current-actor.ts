import 'server-only'
import { ensureWorkspace } from '@/database/workspaces'
import type { Actor } from './actor'

/**
 * Who sent this request. Until there is sign-in the app is reachable from its own machine only, and whoever sits there
 * runs its one workspace.
 */
export async function currentActor(): Promise<Actor> {
  return { workspaceId: await ensureWorkspace(), role: 'admin' }
}
