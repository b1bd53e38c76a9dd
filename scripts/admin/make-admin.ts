import { listWorkspaces, makeOpenAdmin } from '../../src/database/administration'
import { inTransaction } from '../../src/database/client'
import { record } from '../../src/use-cases/audit/record'
import { AdminError } from './admin-error'
import { requirePerson } from './require-person'

/** @throws AdminError if there is no such account, or not exactly one workspace of that name or id. */
export async function makeAdmin(email: string, workspace: string): Promise<string> {
  const { id, name } = await requirePerson(email)
  const { id: workspaceId, name: workspaceName } = await requireWorkspace(workspace)
  return inTransaction(async () => {
    const before = await makeOpenAdmin(id, workspaceId)
    if (before.role === 'admin' && !before.suspended) return `${name} is an admin of ${workspaceName} already.`
    const details = { before: before.role, after: 'admin' }
    const recorder = { workspaceId, userId: null }
    const target = { type: 'person', id }
    if (before.role !== 'admin') await record(recorder, 'member.role-changed', target, details)
    if (before.suspended) await record(recorder, 'member.restored', target)
    return `${name} is an admin of ${workspaceName} now.`
  })
}

/** By its name, or by its id where several have that name. */
async function requireWorkspace(wanted: string): Promise<{ id: string; name: string }> {
  const found = (await listWorkspaces()).filter(({ id, name }) => id === wanted || name === wanted)
  const [first] = found
  if (first === undefined) throw new AdminError(`There is no workspace ${wanted}. See list.`)
  if (found.length === 1) return first
  const ids = found.map(({ id }) => `  ${id}`).join('\n')
  throw new AdminError(`Several workspaces have the name ${wanted}. Say --workspace with one of these instead:\n${ids}`)
}
