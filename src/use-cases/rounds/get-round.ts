import 'server-only'
import type { Actor } from '@/auth/actor'
import { databaseNow } from '@/database/database-now'
import { listRoundTeams, type RoundTeam } from '@/database/round-teams'
import type { Round } from '@/database/rounds'
import { listTallies } from '@/database/tallies'
import { listTags } from '@/database/team-tags'
import { type TallyIndex, tallyIndex } from '../reports/published-tallies'
import { mayManageTeams } from '../teams/may-manage-teams'
import { requireWorkspace } from '../workspaces/require-workspace'
import { forgetsAt } from './forgets-at'
import { requireRound } from './require-round'
import { roundState } from './round-state'
import { roundTotals } from './round-totals'
import { wallTime } from './wall-time'

export type RoundView = Awaited<ReturnType<typeof getRound>>
export type RoundRow = ReturnType<typeof roundRow>

/**
 * A round with those of its teams that the actor sees, or those of them that carry a tag. While it is open there are
 * counts and nothing else; once it has closed, they are those that were published.
 * @throws AppError `not-found`
 */
export async function getRound(actor: Actor, roundId: string, tagKey?: string) {
  const { workspaceId, teamIds } = actor
  const round = await requireRound(actor, roundId)
  const [{ timeZone }, all, tags] = await Promise.all([
    requireWorkspace(actor),
    listRoundTeams(workspaceId, round.id, teamIds),
    listTags(workspaceId),
  ])
  const state = roundState(round, databaseNow())
  const isAsked = new Set(all.map(({ team }) => team.id))
  const used = tags.filter(({ teamIds }) => teamIds.some((id) => isAsked.has(id)))
  const tag = used.find(({ key }) => key === tagKey)
  const isTagged = new Set(tag?.teamIds)
  const shown = tag ? all.filter(({ team }) => isTagged.has(team.id)) : all
  const tallies = tallyIndex(
    state === 'closed'
      ? await listTallies(
          workspaceId,
          shown.map(({ assessmentId }) => assessmentId),
        )
      : [],
  )
  const rows = shown.map((team) => roundRow(team, tallies))
  return {
    round,
    state,
    timeZone,
    mayManage: mayManageTeams(actor),
    /** Once it has opened, deleting it takes answers or results along. */
    mayRemove: actor.role === 'admin' || (mayManageTeams(actor) && state === 'planned'),
    /** When it closes, as a field takes it. */
    closesAtText: wallTime(round.closesAt, timeZone),
    forgets: forgets(round),
    tags: used.map(({ key, name }) => ({ key, name })),
    tag: tag?.key ?? null,
    /** How many teams the actor sees, whatever the tag. */
    allTeams: all.length,
    rows,
    totals: roundTotals(rows),
  }
}

function roundRow(row: RoundTeam, tallies: TallyIndex) {
  const members = tallies.whole(row.assessmentId, 'member')
  const leads = tallies.whole(row.assessmentId, 'lead') !== null
  return {
    assessmentId: row.assessmentId,
    team: row.team,
    expectedSize: row.expectedSize,
    /** How many members have answered. Once published, the responses may be destroyed: the tally knows then. */
    answered: row.publishedAt === null ? row.responses : (members?.responses ?? 0),
    published: row.publishedAt !== null,
    /** What was published of a lead was answered by one, even where nobody noted when: the sample's teams. */
    leadSubmitted: row.leadSubmittedAt !== null || leads,
    /** Whether there is a report of the members' answers, and of the lead's. */
    results: members !== null && members.withheld === null,
    leadResults: leads,
  }
}

/** When the members' answers are or were destroyed; null as long as the round has not closed, or asks none. */
function forgets(round: Round) {
  if (!round.asksMembers || round.closedAt === null) return null
  return { done: round.forgottenAt !== null, at: round.forgottenAt ?? forgetsAt(round) }
}
