import 'server-only'
import type { Actor } from '@/auth/actor'
import { linkHash, linkToken } from '@/auth/link-token'
import { inTransaction } from '@/database/client'
import { replaceTeamLink as replace } from '@/database/round-teams'
import { record } from '../audit/record'
import { requireSharing } from './require-sharing'

/**
 * Gives a team another link; the present one stops at once. Twice at the same time replaces it once.
 * @throws AppError `not-found`, `forbidden`, or `invalid` once the round has closed.
 */
export async function replaceTeamLink(actor: Actor, roundId: string, teamId: string): Promise<void> {
  await inTransaction(async () => {
    const { round, team } = await requireSharing(actor, roundId, teamId)
    const token = linkToken({ roundId: round.id, teamId: team.team.id, version: team.linkVersion + 1 })
    if (!(await replace(actor.workspaceId, team.assessmentId, team.linkVersion, linkHash(token)))) return
    await record(
      actor,
      'team-link.replaced',
      { type: 'round', id: round.id, name: round.name },
      { team: team.team.name },
    )
  })
}
