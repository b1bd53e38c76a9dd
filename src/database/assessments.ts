import 'server-only'
import type { Variant } from '@/questionnaire/asked-practices'
import { prisma } from './client'
import { Prisma } from './generated/sqlite/client'
import { isId } from './is-id'
import { quickExecute, quickRows } from './quick'

const COLUMNS = {
  id: true,
  questionnaireId: true,
  questionnaireVersion: true,
  variant: true,
  startedAt: true,
  savedAt: true,
  publishedAt: true,
  leadSubmittedAt: true,
  team: { select: { id: true, name: true, sample: true } },
  round: {
    select: {
      id: true,
      name: true,
      asksLead: true,
      minimumGroupSize: true,
      openedAt: true,
      closesAt: true,
      closedAt: true,
    },
  },
} as const

/** What an assessment needs to know of the round that it belongs to. */
export type RoundOfAssessment = {
  id: string
  name: string
  asksLead: boolean
  minimumGroupSize: number
  openedAt: Date | null
  closesAt: Date
  closedAt: Date | null
}

export type Assessment = {
  id: string
  questionnaireId: string
  questionnaireVersion: number
  variant: Variant
  startedAt: Date
  savedAt: Date
  publishedAt: Date | null
  /** In a round: when the lead submitted last. */
  leadSubmittedAt: Date | null
  team: { id: string; name: string; sample: boolean }
  round: RoundOfAssessment | null
}

export type NewAssessment = Pick<Assessment, 'questionnaireId' | 'questionnaireVersion' | 'variant'> & {
  teamId: string
  roundId?: string
  publishedAt?: Date
  expectedSize?: number
}

/** Null: of every team. */
type TeamIds = readonly string[] | null

const ofTeams = (teamIds: TeamIds) => (teamIds === null ? {} : { teamId: { in: [...teamIds] } })

// The column holds nothing but what `insertAssessment` wrote.
const typed = <Row extends { variant: string }>(row: Row) => row as Omit<Row, 'variant'> & { variant: Variant }

/** Stores an assessment. Throws if its team or round is not the workspace's. */
export async function insertAssessment(workspaceId: string, assessment: NewAssessment): Promise<string> {
  const { teamId, roundId, ...rest } = assessment
  const { id } = await prisma().assessment.create({
    data: {
      ...rest,
      workspace: { connect: { id: workspaceId } },
      team: { connect: { id: teamId, workspaceId } },
      ...(roundId === undefined ? {} : { round: { connect: { id: roundId, workspaceId } } }),
    },
    select: { id: true },
  })
  return id
}

type FoundRow = Omit<Assessment, 'team' | 'round'> &
  Omit<RoundOfAssessment, 'id' | 'name'> & {
    teamId: string
    teamName: string
    sample: boolean
    roundId: string | null
    roundName: string
  }

/** One statement, since hardly a page of an assessment goes without it. */
export async function findAssessment(workspaceId: string, id: string): Promise<Assessment | null> {
  if (!isId(id)) return null
  const [row] = await quickRows<FoundRow>(Prisma.sql`
    SELECT assessment.id, assessment.questionnaire_id AS "questionnaireId",
      assessment.questionnaire_version AS "questionnaireVersion", assessment.variant,
      assessment.started_at AS "startedAt", assessment.saved_at AS "savedAt",
      assessment.published_at AS "publishedAt", assessment.lead_submitted_at AS "leadSubmittedAt",
      team.id AS "teamId", team.name AS "teamName", team.sample, round.id AS "roundId", round.name AS "roundName",
      round.asks_lead AS "asksLead", round.minimum_group_size AS "minimumGroupSize", round.opened_at AS "openedAt",
      round.closes_at AS "closesAt", round.closed_at AS "closedAt"
    FROM assessment
    JOIN team ON team.id = assessment.team_id
    LEFT JOIN round ON round.id = assessment.round_id
    WHERE assessment.id = ${id} AND assessment.workspace_id = ${workspaceId}`)
  if (!row) return null
  const { teamId, teamName, sample, roundId, roundName, asksLead, minimumGroupSize, ...times } = row
  const { openedAt, closesAt, closedAt, ...assessment } = times
  return {
    ...assessment,
    team: { id: teamId, name: teamName, sample },
    round:
      roundId === null
        ? null
        : { id: roundId, name: roundName, asksLead, minimumGroupSize, openedAt, closesAt, closedAt },
  }
}

/** The unpublished assessments outside of rounds (of the teams named), last saved first. */
export async function listDrafts(workspaceId: string, teamIds: TeamIds = null): Promise<Assessment[]> {
  const where = { workspaceId, ...ofTeams(teamIds), publishedAt: null, roundId: null }
  return (await prisma().assessment.findMany({ where, select: COLUMNS, orderBy: { savedAt: 'desc' } })).map(typed)
}

/** The published assessments of the workspace (of the teams named), oldest first. */
export async function listPublished(workspaceId: string, teamIds: TeamIds = null): Promise<Assessment[]> {
  const where = { workspaceId, ...ofTeams(teamIds), publishedAt: { not: null } }
  const orderBy = [{ publishedAt: 'asc' as const }, { id: 'asc' as const }]
  return (await prisma().assessment.findMany({ where, select: COLUMNS, orderBy })).map(typed)
}

/** All assessments of the workspace (of the teams named), by id. */
export async function listAssessments(workspaceId: string, teamIds: TeamIds = null): Promise<Assessment[]> {
  const where = { workspaceId, ...ofTeams(teamIds) }
  return (await prisma().assessment.findMany({ where, select: COLUMNS, orderBy: { id: 'asc' } })).map(typed)
}

/** The assessments of a round that are not published yet. */
export async function listUnpublished(workspaceId: string, roundId: string): Promise<Assessment[]> {
  const where = { workspaceId, roundId, publishedAt: null }
  return (await prisma().assessment.findMany({ where, select: COLUMNS, orderBy: { id: 'asc' } })).map(typed)
}

/** Notes that a draft was saved; false if it is not a draft (any more). Locks it until the transaction ends. */
export async function touchDraft(workspaceId: string, id: string, savedAt: Date): Promise<boolean> {
  const written = await quickExecute(Prisma.sql`
    UPDATE assessment SET saved_at = ${savedAt}
    WHERE id = ${id} AND workspace_id = ${workspaceId} AND published_at IS NULL`)
  return written === 1
}

/** Publishes a draft; false if somebody else just did. */
export async function publish(workspaceId: string, id: string, publishedAt: Date): Promise<boolean> {
  const { count } = await prisma().assessment.updateMany({
    where: { id, workspaceId, publishedAt: null },
    data: { publishedAt },
  })
  return count === 1
}

/** Notes that the lead submitted in a round; false if the assessment is published. */
export async function markLeadSubmitted(workspaceId: string, id: string, leadSubmittedAt: Date): Promise<boolean> {
  const { count } = await prisma().assessment.updateMany({
    where: { id, workspaceId, publishedAt: null, roundId: { not: null } },
    data: { leadSubmittedAt },
  })
  return count === 1
}

/** Deletes a draft with its answers; a published assessment stays, and so does a team's part in a round. */
export async function deleteDraft(workspaceId: string, id: string): Promise<void> {
  await prisma().assessment.deleteMany({ where: { id, workspaceId, publishedAt: null, roundId: null } })
}
