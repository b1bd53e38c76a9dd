import 'server-only'
import type { Actor } from '@/auth/actor'
import { insertAssessment } from '@/database/assessments'
import { inTransaction } from '@/database/client'
import { insertComments } from '@/database/comments'
import { insertEndedRound } from '@/database/ended-rounds'
import { insertLeadResponse } from '@/database/responses'
import { insertRoundNote } from '@/database/round-notes'
import { countSampleTeams } from '@/database/sample-rows'
import { insertTallies } from '@/database/tallies'
import { replaceTags } from '@/database/team-tags'
import { insertTeam, teamExists, updateTeamSize } from '@/database/teams'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { type AskedPillar, askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { publishedTally } from '@/scoring/published-tally'
import type { PublishedTally, Voice } from '@/scoring/tally'
import { tallyToJson } from '@/scoring/tally-json'
import { record } from '../audit/record'
import { memberTallies } from '../rounds/member-tallies'
import { requireManagingTeams } from '../teams/may-manage-teams'
import { sampleAnswers } from './sample-answers'
import { sampleComments } from './sample-comments'
import { type SampleTeam, sampleNotes, sampleRounds, sampleTeams } from './sample-teams'

const GROUP_SIZE = 5
const QUESTIONS = {
  questionnaireId: currentQuestionnaire.id,
  questionnaireVersion: currentQuestionnaire.version,
  variant: 'full',
} as const

/**
 * Loads the sample: twelve teams, four closed rounds, the same each time. Does nothing if it is there already.
 * Its members' answers are not stored: as after any close, only what was published remains.
 * @returns how many teams were added.
 * @throws AppError `forbidden`.
 */
export async function loadSample(actor: Actor): Promise<number> {
  requireManagingTeams(actor)
  return inTransaction(async () => {
    await lockWorkspace(actor.workspaceId)
    if ((await countSampleTeams(actor.workspaceId)) > 0) return 0
    const asked = askedPractices(currentQuestionnaire, 'full')
    const teamIds = new Map<string, string>()
    const latest = new Map<SampleTeam, Published>()
    for (const team of sampleTeams) teamIds.set(team.name, await addTeam(actor, team))
    for (const [index, round] of sampleRounds.entries()) {
      const data = { ...QUESTIONS, ...round, minimumGroupSize: GROUP_SIZE }
      const roundId = await insertEndedRound(actor.workspaceId, data, { sample: true })
      for (const team of sampleTeams.filter(({ rounds }) => rounds.includes(index))) {
        const teamId = teamIds.get(team.name) ?? ''
        const assessment = { ...QUESTIONS, teamId, roundId, publishedAt: round.closesAt, expectedSize: team.size }
        const id = await insertAssessment(actor.workspaceId, assessment)
        latest.set(team, await addResults(id, team, index, asked, latest.get(team) ?? null))
      }
      for (const { text, teams } of sampleNotes.filter((note) => note.round === index)) {
        const concerned = teams.length === 0 ? [null] : teams.map((name) => teamIds.get(name) ?? null)
        for (const teamId of concerned) await insertRoundNote(actor.workspaceId, { roundId, teamId, text })
      }
    }
    await record(actor, 'sample.loaded')
    return sampleTeams.length
  })
}

async function addTeam(actor: Actor, { name, size, tags }: SampleTeam): Promise<string> {
  const team = await insertTeam(actor.workspaceId, await freeName(actor, name), true)
  if (team === null) throw new AppError('invalid', [{ field: 'name', problem: 'nameTaken' }])
  await updateTeamSize(actor.workspaceId, team.id, size)
  await replaceTags(actor.workspaceId, team.id, tags)
  return team.id
}

/** The name, or the name with a mark if a team of the workspace's own has it already. */
async function freeName(actor: Actor, name: string): Promise<string> {
  let free = name
  for (let copy = 1; await teamExists(actor.workspaceId, free); copy++) free = `${name} (sample ${copy})`
  return free
}

/** What was published of a team's members in one round. */
type Published = { assessmentId: string; tallies: readonly PublishedTally[] }

async function addResults(
  assessmentId: string,
  team: SampleTeam,
  round: number,
  asked: readonly AskedPillar[],
  previous: Published | null,
): Promise<Published> {
  const lead = sampleAnswers(team, round, 0, asked)
  const responses = Array.from({ length: team.members }, (_, index) => sampleAnswers(team, round, index + 1, asked))
  const quick = askedPractices(currentQuestionnaire, 'quick')
  const members = memberTallies({ responses, asked, quick, minimumGroupSize: GROUP_SIZE, previous })
  const stored = (voice: Voice, sharedWith: string, tally: PublishedTally) => ({
    assessmentId,
    voice,
    sharedWith,
    data: tallyToJson(tally),
  })
  await insertLeadResponse(assessmentId, lead)
  await insertTallies([
    stored('lead', '', publishedTally([lead], asked, 'lead', GROUP_SIZE)),
    ...members.map(({ sharedWith, tally }) => stored('member', sharedWith, tally)),
  ])
  await insertComments(assessmentId, commentsFor(team, round))
  return { assessmentId, tallies: members.map(({ tally }) => tally) }
}

/** Each lead wrote about a few practices, others in each round. */
function commentsFor(team: SampleTeam, round: number) {
  const turn = sampleTeams.indexOf(team) + round
  return Object.entries(sampleComments)
    .filter((_, index) => (index + turn) % 4 === 0)
    .map(([practiceId, text]) => ({ voice: 'lead', practiceId, text }))
}
