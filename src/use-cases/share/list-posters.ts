import 'server-only'
import type { Actor } from '@/auth/actor'
import { requireRole } from '@/auth/require-role'
import { databaseNow } from '@/database/database-now'
import { listRoundTeams } from '@/database/round-teams'
import { findRound } from '@/database/rounds'
import { teamLinkHashes } from '@/database/team-links'
import { AppError } from '@/errors/app-error'
import { roundState } from '../rounds/round-state'
import { type Asked, askedOf } from './asked-of'
import { isShared } from './is-shared'
import { storedTeamLink } from './team-link'

/** A sheet to put on a team's wall. */
export type Poster = { team: { id: string; name: string }; link: string }

export type Posters = { asked: Asked; posters: Poster[] }

/**
 * The posters of all teams of a round that can be answered by link, by the teams' names.
 * @throws AppError `forbidden`, or `not-found`, also for a round that asks no members or has closed.
 */
export async function listPosters(actor: Actor, roundId: string): Promise<Posters> {
  requireRole(actor, 'admin', 'coach')
  const round = await findRound(actor.workspaceId, roundId)
  if (!round?.asksMembers || !isShared(roundState(round, databaseNow()))) throw new AppError('not-found')
  const [asked, teams, hashes] = await Promise.all([
    askedOf(actor, round),
    listRoundTeams(actor.workspaceId, round.id),
    teamLinkHashes(actor.workspaceId, round.id),
  ])
  const posters = teams.flatMap(({ assessmentId, team, linkVersion }) => {
    const linked = { roundId: round.id, teamId: team.id, version: linkVersion }
    const link = storedTeamLink(linked, hashes.get(assessmentId))
    return link === null ? [] : [{ team, link }]
  })
  return { asked, posters }
}
