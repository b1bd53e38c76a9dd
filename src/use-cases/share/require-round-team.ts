import 'server-only'
import type { Actor } from '@/auth/actor'
import { listRoundTeams, type RoundTeam } from '@/database/round-teams'
import { findRound, type Round } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { requireTeam } from '../teams/require-team'

/**
 * A team in a round that the actor may know of.
 * @throws AppError `not-found` for a missing round or team, a foreign one, and a team that the round does not ask.
 */
export async function requireRoundTeam(
  actor: Actor,
  roundId: string,
  teamId: string,
): Promise<{ round: Round; team: RoundTeam }> {
  const { id } = await requireTeam(actor, teamId)
  const round = await findRound(actor.workspaceId, roundId)
  const [team] = round ? await listRoundTeams(actor.workspaceId, round.id, [id]) : []
  if (!round || !team) throw new AppError('not-found')
  return { round, team }
}
