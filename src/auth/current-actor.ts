import 'server-only'
import { redirect } from 'next/navigation'
import type { Actor, Role } from './actor'
import { currentPerson } from './current-person'
import { currentWorkspaces } from './current-workspaces'

/** Who sent this request, in the workspace that is chosen. Leads to the sign-in, or to where one learns how to get in. */
export async function currentActor(): Promise<Actor> {
  const { userId } = await currentPerson()
  const { current } = await currentWorkspaces()
  if (current === null) redirect('/no-workspace')
  // The column holds nothing but roles.
  const role = current.role as Role
  return { workspaceId: current.workspaceId, role, userId, teamIds: role === 'lead' ? current.teamIds : null }
}
