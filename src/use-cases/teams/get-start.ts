import 'server-only'
import type { Actor } from '@/auth/actor'
import { listDrafts } from '@/database/assessments'
import { countDraftAnswers } from '@/database/draft-answers'
import { practiceCount } from '@/questionnaire/asked-practices'
import { withQuestions } from '../assessments/questions'
import { LATEST } from '../dashboard/dashboard-scope'
import { getDashboard, type TeamRow } from '../dashboard/get-dashboard'
import { mayManageTeams } from './may-manage-teams'

export type OpenDraft = { id: string; team: string; answered: number; total: number; savedAt: Date }
export type Start = { drafts: OpenDraft[]; teams: readonly TeamRow[]; hasSample: boolean; mayAddTeams: boolean }

/** What waits to be answered, and the teams that the actor sees, with their latest scores. */
export async function getStart(actor: Actor): Promise<Start> {
  const [draftRows, counts, teams] = await Promise.all([
    listDrafts(actor.workspaceId, actor.teamIds),
    countDraftAnswers(actor.workspaceId),
    teamsInAnyVoice(actor),
  ])
  const drafts = await withQuestions(actor.workspaceId, draftRows)
  return {
    drafts: drafts.map(({ id, team, asked, savedAt }) => ({
      id,
      team: team.name,
      answered: counts.get(id) ?? 0,
      total: practiceCount(asked),
      savedAt,
    })),
    teams,
    mayAddTeams: mayManageTeams(actor),
    hasSample: teams.some(({ sample }) => sample),
  }
}

/** The teams with what was published last in the lead's voice, or in the members' where no lead has spoken. */
async function teamsInAnyVoice(actor: Actor): Promise<readonly TeamRow[]> {
  const { teams, voice, voices } = await getDashboard(actor, { round: LATEST, voice: 'lead' })
  const other = voices.find((one) => one !== voice)
  if (!other || teams.every(({ latest }) => latest)) return teams
  const inOther = await getDashboard(actor, { round: LATEST, voice: other })
  const spoken = new Map(inOther.teams.map((team) => [team.id, team.latest]))
  return teams.map((team) => ({ ...team, latest: team.latest ?? spoken.get(team.id) ?? null }))
}
