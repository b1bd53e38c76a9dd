import 'server-only'
import type { Actor } from '@/auth/actor'
import { listDrafts } from '@/database/assessments'
import { countDraftAnswers } from '@/database/draft-answers'
import { practiceCount } from '@/questionnaire/asked-practices'
import { withQuestions } from '../assessments/require-assessment'
import { getDashboard, type TeamRow } from '../dashboard/get-dashboard'
import { mayManageTeams } from './may-manage-teams'

export type OpenDraft = { id: string; team: string; answered: number; total: number; savedAt: Date }
export type Start = { drafts: OpenDraft[]; teams: TeamRow[]; hasSample: boolean; mayAddTeams: boolean }

/** What waits to be answered, and the teams that the actor sees, with their latest scores. */
export async function getStart(actor: Actor): Promise<Start> {
  const [drafts, counts, { teams }] = await Promise.all([
    listDrafts(actor.workspaceId, actor.teamIds),
    countDraftAnswers(actor.workspaceId),
    getDashboard(actor),
  ])
  return {
    drafts: drafts.map(withQuestions).map(({ id, team, asked, savedAt }) => ({
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
