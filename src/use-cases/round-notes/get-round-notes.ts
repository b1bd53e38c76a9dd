import 'server-only'
import type { Actor } from '@/auth/actor'
import { listRoundNotes } from '@/database/round-notes'
import { listRoundTeams } from '@/database/round-teams'
import { requireRound } from '../rounds/require-round'
import { mayManageTeams } from '../teams/may-manage-teams'

export type RoundNotes = Awaited<ReturnType<typeof getRoundNotes>>

/**
 * The notes on a round that concern all teams or one that the actor sees, and what a new one can be about.
 * @throws AppError `not-found`
 */
export async function getRoundNotes(actor: Actor, roundId: string) {
  const { workspaceId, teamIds } = actor
  const { id } = await requireRound(actor, roundId)
  const mayChange = mayManageTeams(actor)
  const [notes, parts] = await Promise.all([
    listRoundNotes(workspaceId, { teamIds, roundId: id }),
    mayChange ? listRoundTeams(workspaceId, id) : [],
  ])
  return { notes, mayChange, teams: parts.map(({ team }) => team) }
}
