import 'server-only'
import type { Actor } from '@/auth/actor'
import { databaseNow } from '@/database/database-now'
import type { Round } from '@/database/rounds'
import { requireRound } from './require-round'
import { type RoundState, roundState } from './round-state'

/** What is planned of a round and where it is, without its teams. @throws AppError `not-found`. */
export async function getPlan(actor: Actor, roundId: string): Promise<Round & { state: RoundState }> {
  const round = await requireRound(actor, roundId)
  return { ...round, state: roundState(round, databaseNow()) }
}
