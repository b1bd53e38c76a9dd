import 'server-only'
import type { Person } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { insertMembership, openMemberships } from '@/database/memberships'
import { chooseWorkspace } from '@/database/sessions'
import { insertWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { record } from '../audit/record'

/** Stands before the making of a workspace. @throws AppError `forbidden` unless the person is admin of one already. */
export async function requireAnyAdmin({ userId }: Person): Promise<void> {
  const open = await openMemberships(userId)
  if (!open.some(({ role }) => role === 'admin')) throw new AppError('forbidden')
}

/** Creates a workspace whose admin is the person, and shows it to them. @throws AppError `forbidden`. */
export async function createWorkspace(person: Person, { name }: { name: string }): Promise<string> {
  await requireAnyAdmin(person)
  const { userId, sessionId } = person
  return inTransaction(async () => {
    const workspaceId = await insertWorkspace(name)
    await insertMembership(workspaceId, { userId, role: 'admin' })
    await chooseWorkspace(userId, sessionId, workspaceId)
    await record({ workspaceId, userId }, 'workspace.created', { type: 'workspace', id: workspaceId, name })
    return workspaceId
  })
}
