import 'server-only'
import type { Actor } from '@/auth/actor'
import { seesTeam } from '@/auth/sees-team'
import { listPublishedAssessments, type PublishedAssessment } from '@/database/published-assessments'
import { listRounds, type Round } from '@/database/rounds'
import { listVoices } from '@/database/tallies'
import { listTags, type Tag } from '@/database/team-tags'
import { listTeams } from '@/database/teams'
import type { Voice } from '@/scoring/tally'
import { shownVoice } from './shown-voice'

/** In place of a round: of each team the assessment that was published last, in a round or outside. */
export const LATEST = 'latest'

export type DashboardAsked = {
  /** The id of a round, or LATEST; without, the round that closed last, or LATEST while none has. */
  round?: string | undefined
  voice?: Voice | undefined
  /** Only teams that carry all of these tags, by key. */
  tags?: readonly string[] | undefined
}

export type DashboardTag = Pick<Tag, 'key' | 'name'>
export type ClosedRound = Pick<Round, 'id' | 'name' | 'minimumGroupSize'> & { closedAt: Date }

/** What a dashboard is about. */
export type DashboardAbout = {
  /** The rounds that have closed and that the actor may know of, the one that closed last first. */
  rounds: readonly ClosedRound[]
  /** The round that is shown; null for each team's latest assessment. */
  round: ClosedRound | null
  voice: Voice
  voices: readonly Voice[]
  /** The tags of the teams that the actor sees, by name. */
  tags: readonly DashboardTag[]
  /** Those of them whose teams are shown; none for all teams. */
  chosenTags: readonly DashboardTag[]
}

export type ScopeTeam = {
  id: string
  name: string
  sample: boolean
  /** The keys of its tags. */
  tags: readonly string[]
}

type DashboardScope = {
  about: DashboardAbout
  /** The teams of the round, or all, by name, whatever the tags. */
  teams: readonly ScopeTeam[]
  /** Whether a team carries all of the chosen tags. */
  isShown(team: Pick<ScopeTeam, 'tags'>): boolean
  /** By team the published assessments up to that of the round, the newest first. */
  byTeam: ReadonlyMap<string, readonly PublishedAssessment[]>
  /** All of the workspace. */
  rounds: readonly Round[]
}

/** As people sort names, on every machine and database alike: case and accents do not matter, 2 before 10. */
const BY_NAME = new Intl.Collator('en', { numeric: true })

/**
 * What is asked for of a dashboard, as far as it is there: a round that is not closed, a voice that nobody spoke in and a
 * foreign tag are passed over. Reads no results.
 */
export async function dashboardScope(actor: Actor, asked: DashboardAsked): Promise<DashboardScope> {
  const { workspaceId, teamIds } = actor
  const [teams, assessments, allRounds, allTags] = await Promise.all([
    listTeams(workspaceId, teamIds),
    listPublishedAssessments(workspaceId, teamIds),
    listRounds(workspaceId),
    listTags(workspaceId),
  ])
  const rounds = closedRounds(allRounds, new Set(assessments.map(({ roundId }) => roundId)))
  const round = asked.round === LATEST ? null : (rounds.find(({ id }) => id === asked.round) ?? rounds[0] ?? null)
  const voices = shownVoice(asked.voice, await listVoices(workspaceId, teamIds, round?.id))
  const byTeam = upTo(round, groupByTeam(assessments))

  const tags = allTags.filter((tag) => tag.teamIds.some((id) => seesTeam(actor, id)))
  const chosen = tags.filter(({ key }) => asked.tags?.includes(key))
  const tagsOf = keysByTeam(tags)
  return {
    about: { rounds, round, ...voices, tags: tags.map(nameOf), chosenTags: chosen.map(nameOf) },
    teams: teams
      .filter(({ id }) => round === null || byTeam.has(id))
      .toSorted((a, b) => BY_NAME.compare(a.name, b.name))
      .map(({ id, name, sample }) => ({ id, name, sample, tags: tagsOf.get(id) ?? [] })),
    isShown: (team) => chosen.every(({ key }) => team.tags.includes(key)),
    byTeam,
    rounds: allRounds,
  }
}

/** Whose the tag is besides is not for everybody. */
const nameOf = ({ key, name }: Tag): DashboardTag => ({ key, name })

function closedRounds(rounds: readonly Round[], withResults: ReadonlySet<string | null>): ClosedRound[] {
  return rounds
    .flatMap(({ id, name, minimumGroupSize, closedAt }) =>
      closedAt && withResults.has(id) ? { id, name, minimumGroupSize, closedAt } : [],
    )
    .toSorted((a, b) => b.closedAt.getTime() - a.closedAt.getTime())
}

/** Of the teams of a round, that round's assessment and all before it; without a round, all. */
function upTo(
  round: ClosedRound | null,
  byTeam: ReadonlyMap<string, readonly PublishedAssessment[]>,
): ReadonlyMap<string, readonly PublishedAssessment[]> {
  if (round === null) return byTeam
  const entries = [...byTeam].flatMap(([team, assessments]) => {
    const index = assessments.findIndex(({ roundId }) => roundId === round.id)
    return index < 0 ? [] : [[team, assessments.slice(index)] as const]
  })
  return new Map(entries)
}

function groupByTeam(assessments: readonly PublishedAssessment[]): ReadonlyMap<string, readonly PublishedAssessment[]> {
  const groups = new Map<string, PublishedAssessment[]>()
  for (const assessment of assessments) {
    const group = groups.get(assessment.teamId)
    if (group) group.push(assessment)
    else groups.set(assessment.teamId, [assessment])
  }
  return groups
}

function keysByTeam(tags: readonly Tag[]): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>()
  for (const { key, teamIds } of tags) {
    for (const id of teamIds) keys.set(id, [...(keys.get(id) ?? []), key])
  }
  return keys
}
