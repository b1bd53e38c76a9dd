import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import * as database from '@/database/personal-links'
import { requireRoundTeam } from '../share/require-round-team'

/**
 * Whom a team's personal links were made for, by name. Who has used theirs is not told.
 * @throws AppError `not-found` or `forbidden`.
 */
export async function listPersonalLinks(
  actor: Actor,
  roundId: string,
  teamId: string,
): Promise<database.PersonalLink[]> {
  const { team } = await requireRoundTeam(actor, roundId, teamId)
  requireRole(actor, 'admin', 'coach')
  return database.listPersonalLinks(actor.workspaceId, team.assessmentId)
}
