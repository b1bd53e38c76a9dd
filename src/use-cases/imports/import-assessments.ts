import 'server-only'
import { parseDateTime, toZoned } from '@internationalized/date'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { databaseNow } from '@/database/database-now'
import { countRoundTeams } from '@/database/round-teams'
import { listRounds } from '@/database/rounds'
import { listTeams } from '@/database/teams'
import { lockWorkspace } from '@/database/workspaces'
import { AppError } from '@/errors/app-error'
import { askedPractices, type Variant } from '@/questionnaire/asked-practices'
import { findQuestionnaire } from '../questionnaires/find-questionnaire'
import type { QuestionnaireVersion } from '../questionnaires/questionnaire-choice'
import { wallTime } from '../rounds/wall-time'
import { requireManagingTeams } from '../teams/may-manage-teams'
import { requireWorkspace } from '../workspaces/require-workspace'
import { comparePast } from './compare-past'
import { knownPast } from './known-past'
import { pastRows } from './past-rows'
import { planPast } from './plan-past'
import { storePast } from './store-past'

/** How long all of it may take, in milliseconds: thousands of assessments have a few statements each. */
const PATIENCE = 60_000

export type PastSource = {
  /** CSV or JSON, or what JSON was parsed to. */
  source: string | readonly unknown[]
  questionnaire: QuestionnaireVersion
  variant: Variant
}

export type AssessmentImport = {
  assessments: readonly {
    team: string
    round: string | null
    date: string
    outcome: 'added' | 'same'
    lead: boolean
    /** How many members answered. */
    members: number
    /** Whether these are too few for anything of theirs to be shown. */
    withheld: boolean
  }[]
  minimumGroupSize: number
}

/**
 * Brings in what teams answered before there was this app, all of it or nothing; the same a second time changes
 * nothing. What members answered goes through the same gate as at the close of a round and is not stored. A dry run
 * only tells what would be done.
 * @throws AppError `forbidden`, or `invalid` with the place and the column of all that is wrong.
 * @see docs/import.md and docs/decisions/031-importing-past-assessments.md
 */
export async function importAssessments(
  actor: Actor,
  { source, questionnaire: { id, version }, variant }: PastSource,
  isDryRun: boolean,
): Promise<AssessmentImport> {
  requireManagingTeams(actor)
  const { workspaceId } = actor
  const questionnaire = await findQuestionnaire(workspaceId, id, version)
  if (!questionnaire) throw new AppError('invalid', [{ field: 'questionnaire', problem: 'questionnaire' }])
  const questions = { questionnaire, asked: askedPractices(questionnaire, variant) }
  const asking = { questionnaireId: id, questionnaireVersion: version, variant }
  const rows = pastRows(source, questions.asked)
  return inTransaction(async () => {
    await lockWorkspace(workspaceId)
    const { timeZone, minimumGroupSize } = await requireWorkspace(actor)
    const instant = (date: string, time: string) => toZoned(parseDateTime(`${date}T${time}`), timeZone).toDate()
    const parts = planPast(rows, await listTeams(workspaceId), wallTime(databaseNow(), timeZone).slice(0, 10))
    const known = await knownPast(workspaceId, [...new Set(parts.map(({ team }) => team.id))])
    const sizes = await countRoundTeams(workspaceId, null)
    const rounds = (await listRounds(workspaceId)).map((round) => ({ ...round, teams: sizes.get(round.id) ?? 0 }))
    const endOf = (date: string) => instant(date, '23:59')
    const planned = comparePast(parts, known, rounds, { ...asking, ...questions, minimumGroupSize, endOf })
    if (!isDryRun) {
      const added = planned.filter(({ outcome }) => outcome === 'added')
      const beginOf = (date: string) => instant(date, '00:00')
      await storePast(added, known, { actor, asking, questions, minimumGroupSize, beginOf })
    }
    return {
      assessments: planned.map(({ team, round, date, outcome, lead, members }) => ({
        team: team.name,
        round,
        date,
        outcome,
        lead: lead !== null,
        members: members.length,
        withheld: members.length > 0 && members.length < minimumGroupSize,
      })),
      minimumGroupSize,
    }
  }, PATIENCE)
}
