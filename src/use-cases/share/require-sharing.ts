import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { databaseNow } from '@/database/database-now'
import { lockShared, roundLock } from '@/database/locks'
import type { RoundTeam } from '@/database/round-teams'
import type { Round } from '@/database/rounds'
import { AppError } from '@/errors/app-error'
import { roundState } from '../rounds/round-state'
import { isShared } from './is-shared'
import { requireRoundTeam } from './require-round-team'

/**
 * A team in a round whose members are asked, for a change that the round's close must not overtake: inside a
 * transaction, until whose end it stays as it is.
 * @throws AppError `not-found`, `forbidden`, or `invalid` once the round has closed.
 */
export async function requireSharing(
  actor: Actor,
  roundId: string,
  teamId: string,
): Promise<{ round: Round; team: RoundTeam }> {
  await requireRoundTeam(actor, roundId, teamId)
  requireRole(actor, 'admin', 'coach')
  await lockShared(roundLock(roundId))
  // Once more: it may have closed meanwhile.
  const found = await requireRoundTeam(actor, roundId, teamId)
  if (!found.round.asksMembers) throw new AppError('not-found')
  if (!isShared(roundState(found.round, databaseNow())))
    throw new AppError('invalid', [{ field: '', problem: 'roundIsClosed' }])
  return found
}
