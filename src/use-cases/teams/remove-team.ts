import 'server-only'
import type { Actor } from '@/auth/actor'
import { deleteTeam } from '@/database/teams'
import { requireTeam } from './require-team'
import { requireTypedName } from './require-typed-name'

/**
 * Deletes a team with all its assessments and reports, which cannot be undone: so its name must be typed.
 * @throws AppError `not-found`, or `invalid` if the typed name is another.
 */
export async function removeTeam(actor: Actor, teamId: string, typedName: string): Promise<void> {
  const team = await requireTeam(actor, teamId)
  requireTypedName(typedName, team.name)
  await deleteTeam(actor.workspaceId, team.id)
}
