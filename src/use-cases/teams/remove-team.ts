import 'server-only'
import type { Actor } from '@/auth/actor'
import { deleteTeam } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import { requireTeam } from './require-team'

/**
 * Deletes a team with all its assessments and reports, which cannot be undone: so its name must be typed.
 * @throws AppError `not-found`, or `invalid` if the typed name is another.
 */
export async function removeTeam(actor: Actor, teamId: string, typedName: string): Promise<void> {
  const team = await requireTeam(actor, teamId)
  if (typedName.trim() !== team.name) throw new AppError('invalid', [{ field: 'typedName', problem: 'nameMismatch' }])
  await deleteTeam(actor.workspaceId, team.id)
}
