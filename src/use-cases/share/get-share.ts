import 'server-only'
import type { Actor } from '@/auth/actor'
import { databaseNow } from '@/database/database-now'
import { teamLinkHashes } from '@/database/team-links'
import { roundState } from '../rounds/round-state'
import { mayManageTeams } from '../teams/may-manage-teams'
import { requireWorkspace } from '../workspaces/require-workspace'
import { askedOf } from './asked-of'
import { isShared } from './is-shared'
import { momentText } from './moment-text'
import { requireRoundTeam } from './require-round-team'
import { storedTeamLink } from './team-link'

export type Share = Awaited<ReturnType<typeof getShare>>

/** All that is needed to ask a team: its link, what to say, and how many have answered. @throws AppError `not-found`. */
export async function getShare(actor: Actor, roundId: string, teamId: string) {
  const { round, team } = await requireRoundTeam(actor, roundId, teamId)
  const [asked, { timeZone }, hashes] = await Promise.all([
    askedOf(actor, round),
    requireWorkspace(actor),
    teamLinkHashes(actor.workspaceId, round.id),
  ])
  const state = roundState(round, databaseNow())
  const canBeShared = round.asksMembers && isShared(state)
  const linked = { roundId: round.id, teamId: team.team.id, version: team.linkVersion }
  return {
    roundId: round.id,
    team: team.team,
    assessmentId: team.assessmentId,
    state,
    asksMembers: round.asksMembers,
    /** Whether members are asked, or will be. */
    isShared: canBeShared,
    asked,
    opens: momentText(round.opensAt, timeZone),
    /** Null where nobody can answer by it any more, or a new one must be made. */
    link: canBeShared ? storedTeamLink(linked, hashes.get(team.assessmentId)) : null,
    answers: team.responses,
    expectedSize: team.expectedSize,
    /** Whether the actor may change what is here, and make personal links. */
    mayManage: mayManageTeams(actor),
  }
}
