import 'server-only'
import { redirect } from 'next/navigation'
import type { Actor, Role } from './actor'
import { requirePerson } from './current-person'
import { chosenOf } from './current-workspaces'

/** Who sent this request, in the workspace that is chosen. Leads to the sign-in, or to where one learns how to get in. */
export async function currentActor(): Promise<Actor> {
  const found = await requirePerson()
  const current = chosenOf(found)
  if (current === null) redirect('/no-workspace')
  // The column holds nothing but roles.
  const role = current.role as Role
  const teamIds = role === 'lead' ? current.teamIds : null
  return { workspaceId: current.workspaceId, role, userId: found.user.id, teamIds }
}
