import 'server-only'
import type { Actor } from '@/auth/actor'
import { findRound, type Round } from '@/database/rounds'
import { AppError } from '@/errors/app-error'

/** A round of the actor's workspace. @throws AppError `not-found` for a missing and a foreign one alike. */
export async function requireRound(actor: Actor, roundId: string): Promise<Round> {
  const round = await findRound(actor.workspaceId, roundId)
  if (round === null) throw new AppError('not-found')
  return round
}
