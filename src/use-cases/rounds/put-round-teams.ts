import 'server-only'
import { linkHash, linkToken } from '@/auth/link-token'
import {
  deleteLinkHashes,
  deleteRoundTeams,
  insertRoundTeams,
  listRoundTeams,
  updateLinkHash,
  updateRoundTeams,
} from '@/database/round-teams'
import type { Round } from '@/database/rounds'
import type { Team } from '@/database/teams'

/**
 * Makes these the teams of a planned round. Those that were in it before keep their links and the size that was noted.
 * The caller has checked both, and holds the round's row.
 */
export async function putRoundTeams(round: Round, teams: readonly Team[]): Promise<void> {
  const { workspaceId, id: roundId, asksMembers } = round
  const present = await listRoundTeams(workspaceId, roundId)
  const wanted = new Set(teams.map(({ id }) => id))
  const isThere = new Set(present.map(({ team }) => team.id))
  const kept = present.filter(({ team }) => wanted.has(team.id))
  const gone = present.filter(({ team }) => !wanted.has(team.id)).map(({ team }) => team.id)
  const hashOf = (teamId: string, version: number) =>
    asksMembers ? linkHash(linkToken({ roundId, teamId, version })) : null
  if (gone.length > 0) await deleteRoundTeams(workspaceId, roundId, gone)
  if (kept.length > 0) await updateRoundTeams(round)
  if (!asksMembers) await deleteLinkHashes(workspaceId, roundId)
  // Those that lost theirs when members were not asked for a while.
  for (const { assessmentId, team, linkVersion } of asksMembers ? kept.filter(({ hasLink }) => !hasLink) : []) {
    await updateLinkHash(workspaceId, assessmentId, hashOf(team.id, linkVersion))
  }
  const added = teams.filter(({ id }) => !isThere.has(id))
  await insertRoundTeams(
    round,
    added.map(({ id, size }) => ({ teamId: id, expectedSize: size, linkHash: hashOf(id, 1) })),
  )
}
