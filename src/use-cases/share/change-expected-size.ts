import 'server-only'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { updateExpectedSize } from '@/database/round-teams'
import { record } from '../audit/record'
import type { ExpectedSizeInput } from './expected-size-schema'
import { requireSharing } from './require-sharing'

/**
 * Says how many members a round asks in a team; null: nobody knows.
 * @throws AppError `not-found`, `forbidden`, or `invalid` once the round has closed.
 */
export async function changeExpectedSize(
  actor: Actor,
  roundId: string,
  teamId: string,
  { expectedSize }: ExpectedSizeInput,
): Promise<void> {
  await inTransaction(async () => {
    const { round, team } = await requireSharing(actor, roundId, teamId)
    if (team.expectedSize === expectedSize) return
    await updateExpectedSize(actor.workspaceId, team.assessmentId, expectedSize)
    const details = { setting: 'expectedSize', before: team.expectedSize, after: expectedSize, team: team.team.name }
    await record(actor, 'round.changed', { type: 'round', id: round.id, name: round.name }, details)
  })
}
