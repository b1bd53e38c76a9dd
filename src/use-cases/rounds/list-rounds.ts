import 'server-only'
import type { Actor } from '@/auth/actor'
import { databaseNow } from '@/database/database-now'
import { countRoundTeams } from '@/database/round-teams'
import { listRounds as storedRounds } from '@/database/rounds'
import { mayManageTeams } from '../teams/may-manage-teams'
import { requireWorkspace } from '../workspaces/require-workspace'
import { roundState } from './round-state'

/** The rounds that the actor may know of, the one that closes last first: a lead those that ask one of their teams. */
export async function listRounds(actor: Actor) {
  const { workspaceId, teamIds } = actor
  const [{ timeZone }, rounds, counts] = await Promise.all([
    requireWorkspace(actor),
    storedRounds(workspaceId),
    countRoundTeams(workspaceId, teamIds),
  ])
  const now = databaseNow()
  return {
    timeZone,
    mayManage: mayManageTeams(actor),
    rounds: rounds
      .filter(({ id }) => teamIds === null || counts.has(id))
      .map((round) => ({
        id: round.id,
        name: round.name,
        variant: round.variant,
        imported: round.imported,
        state: roundState(round, now),
        opensAt: round.openedAt ?? round.opensAt,
        closesAt: round.closedAt ?? round.closesAt,
        /** How many teams it asks, of those that the actor sees. */
        teams: counts.get(round.id) ?? 0,
      })),
  }
}
