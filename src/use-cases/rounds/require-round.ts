import 'server-only'
import type { Actor } from '@/auth/actor'
import { countRoundTeams } from '@/database/round-teams'
import { findRound, type Round } from '@/database/rounds'
import { AppError } from '@/errors/app-error'

/** A round that the actor may know of: a lead of those only that ask one of their teams. @throws AppError `not-found`. */
export async function requireRound({ workspaceId, teamIds }: Actor, roundId: string): Promise<Round> {
  const round = await findRound(workspaceId, roundId)
  if (round === null) throw new AppError('not-found')
  if (teamIds !== null && !(await countRoundTeams(workspaceId, teamIds)).has(round.id)) throw new AppError('not-found')
  return round
}
