import 'server-only'
import type { Actor } from '@/auth/actor'
import { listPublished } from '@/database/assessments'
import { listPublishedAssessments } from '@/database/published-assessments'
import { listRoundNotes } from '@/database/round-notes'
import { listRounds } from '@/database/rounds'
import { listRoundTallies, listTallies, listVoices } from '@/database/tallies'
import { listTags } from '@/database/team-tags'
import { listTeams } from '@/database/teams'
import type { Voice } from '@/scoring/tally'
import { withQuestions } from '../assessments/questions'
import { scopedAssessments } from '../dashboard/scoped-assessments'
import { shownVoice } from '../dashboard/shown-voice'
import { tallyIndex } from '../reports/published-tallies'
import { groupRounds } from './group-rounds'
import { groupTrend } from './group-trend'
import { teamTrend } from './team-trend'
import type { TrendEntry } from './trend-entry'
import { trendItem } from './trend-item'
import { trendNotes } from './trend-notes'

export type TrendAsked = {
  /** `team:ID`, `tag:KEY`, or all teams. */
  item?: string | undefined
  /** Without an item, the key of the tag that the dashboard is filtered by: passed over, as there, if it is not there. */
  tag?: string | undefined
  voice?: Voice | undefined
}

export type Trend = Awaited<ReturnType<typeof getTrend>>

/**
 * How the pillar scores went over the rounds: of a team, of the teams with a tag, or of all teams that the actor sees.
 * A team's has its assessments outside of rounds too. Reads published tallies only: the cost grows with teams × rounds,
 * and not with the number of people who answered.
 * @throws AppError `not-found` for an item that is not there.
 */
export async function getTrend(actor: Actor, { item: text, tag, voice: asked }: TrendAsked = {}) {
  const { workspaceId } = actor
  const [teams, allTags] = await Promise.all([listTeams(workspaceId, actor.teamIds), listTags(workspaceId)])
  const seen = new Set(teams.map(({ id }) => id))
  const tags = allTags.filter(({ teamIds }) => teamIds.some((id) => seen.has(id)))
  const filter = tags.some(({ key }) => key === tag) ? `tag:${tag}` : 'all'
  const item = trendItem(text ?? filter, teams, tags)
  const teamIds = item.kind === 'all' ? actor.teamIds : item.kind === 'tag' ? item.teamIds : [item.id]
  const [published, notes] = await Promise.all([
    listVoices(workspaceId, teamIds),
    listRoundNotes(workspaceId, { teamIds }),
  ])
  const { voice, voices } = shownVoice(asked, published)
  const entries: readonly TrendEntry[] =
    item.kind === 'team' ? await ofTeam(workspaceId, item.id, voice) : await ofGroup(workspaceId, teamIds, voice)
  const rounds = new Set(entries.map(({ roundId }) => roundId))
  return {
    item,
    /** Whether the actor sees all teams of the workspace, or only their own. */
    seesAllTeams: actor.teamIds === null,
    /** What can be chosen, by name. */
    teams: teams.map(({ id, name }) => ({ id, name })),
    tags: tags.map(({ key, name }) => ({ key, name })),
    voice,
    voices,
    /** The oldest first. */
    entries,
    notes: trendNotes(
      notes.filter(({ roundId }) => rounds.has(roundId)),
      item.kind !== 'team',
    ),
  }
}

async function ofTeam(workspaceId: string, teamId: string, voice: Voice): Promise<TrendEntry[]> {
  const assessments = await withQuestions(workspaceId, await listPublished(workspaceId, [teamId]))
  const ids = assessments.map(({ id }) => id)
  return teamTrend(assessments, tallyIndex(await listTallies(workspaceId, ids)), voice)
}

async function ofGroup(workspaceId: string, teamIds: readonly string[] | null, voice: Voice): Promise<TrendEntry[]> {
  const [assessments, all] = await Promise.all([
    listPublishedAssessments(workspaceId, teamIds),
    listRounds(workspaceId),
  ])
  const { rounds, isSameQuestions } = groupRounds(await scopedAssessments(workspaceId, assessments, all), all)
  // What is shared is only asked for where questions changed.
  const stored = await listRoundTallies(workspaceId, voice, teamIds, isSameQuestions)
  return groupTrend(rounds, tallyIndex(stored), voice)
}
