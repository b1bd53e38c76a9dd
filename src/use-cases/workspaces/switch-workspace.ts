import 'server-only'
import type { Person } from '@/auth/actor'
import { openMemberships } from '@/database/memberships'
import { chooseWorkspace } from '@/database/sessions'
import { AppError } from '@/errors/app-error'

/** Chooses the workspace that this session shows. @throws AppError `not-found` unless it is open to the person. */
export async function switchWorkspace({ userId, sessionId }: Person, workspaceId: string): Promise<void> {
  const open = await openMemberships(userId)
  if (!open.some((membership) => membership.workspaceId === workspaceId)) throw new AppError('not-found')
  await chooseWorkspace(userId, sessionId, workspaceId)
}
