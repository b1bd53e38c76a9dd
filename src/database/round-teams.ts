import 'server-only'
import { prisma } from './client'
import type { Round } from './rounds'

/** A team in a round. */
export type RoundTeam = {
  assessmentId: string
  team: { id: string; name: string }
  expectedSize: number | null
  linkVersion: number
  /** Whether its team's link leads anywhere. */
  hasLink: boolean
  leadSubmittedAt: Date | null
  publishedAt: Date | null
  /** How many members have answered. Zero once their answers were destroyed: the tally knows then. */
  responses: number
}

type NewRoundTeam = { teamId: string; linkHash: string | null; expectedSize: number | null }

/** The teams of a round by name (those of them that are named), with how many members have answered. */
export async function listRoundTeams(
  workspaceId: string,
  roundId: string,
  teamIds: readonly string[] | null = null,
): Promise<RoundTeam[]> {
  const rows = await prisma().assessment.findMany({
    where: { workspaceId, roundId, ...(teamIds && { teamId: { in: [...teamIds] } }) },
    select: {
      id: true,
      expectedSize: true,
      linkVersion: true,
      linkHash: true,
      leadSubmittedAt: true,
      publishedAt: true,
      team: { select: { id: true, name: true } },
    },
    orderBy: { team: { nameKey: 'asc' } },
  })
  const counts = await countMemberResponses(workspaceId, roundId)
  return rows.map(({ id, linkHash, ...row }) => ({
    ...row,
    assessmentId: id,
    hasLink: linkHash !== null,
    responses: counts.get(id) ?? 0,
  }))
}

/** How many members have answered, by assessment. */
export async function countMemberResponses(workspaceId: string, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await prisma().response.groupBy({
    by: ['assessmentId'],
    where: { voice: 'member', assessment: { workspaceId, roundId } },
    _count: true,
  })
  return new Map(rows.map(({ assessmentId, _count }) => [assessmentId, _count]))
}

/** Adds teams to a round that has not opened. The caller has checked both. */
export async function insertRoundTeams(round: Round, teams: readonly NewRoundTeam[]): Promise<void> {
  const { workspaceId, id: roundId, questionnaireId, questionnaireVersion, variant } = round
  const asked = { workspaceId, roundId, questionnaireId, questionnaireVersion, variant }
  await prisma().assessment.createMany({ data: teams.map((team) => ({ ...asked, ...team })) })
}

/** Takes teams out of a round that has not opened. */
export async function deleteRoundTeams(
  workspaceId: string,
  roundId: string,
  teamIds: readonly string[],
): Promise<void> {
  const where = { workspaceId, roundId, teamId: { in: [...teamIds] }, round: { openedAt: null } }
  await prisma().assessment.deleteMany({ where })
}

/** Asks the teams of a round that has not opened what the round now asks. */
export async function updateRoundTeams({ workspaceId, id, ...round }: Round): Promise<void> {
  const { questionnaireId, questionnaireVersion, variant } = round
  await prisma().assessment.updateMany({
    where: { workspaceId, roundId: id, round: { openedAt: null } },
    data: { questionnaireId, questionnaireVersion, variant },
  })
}

/** Opens a team's link in a round that has not opened. */
export async function updateLinkHash(
  workspaceId: string,
  assessmentId: string,
  linkHash: string | null,
): Promise<void> {
  const where = { id: assessmentId, workspaceId, round: { openedAt: null } }
  await prisma().assessment.updateMany({ where, data: { linkHash } })
}

/** Takes the links of all teams away, in a round that has not opened. */
export async function deleteLinkHashes(workspaceId: string, roundId: string): Promise<void> {
  const where = { workspaceId, roundId, round: { openedAt: null } }
  await prisma().assessment.updateMany({ where, data: { linkHash: null } })
}

/** How many teams (of those that are named) each round of a workspace has; a round without any is left out. */
export async function countRoundTeams(
  workspaceId: string,
  teamIds: readonly string[] | null = null,
): Promise<ReadonlyMap<string, number>> {
  const rows = await prisma().assessment.groupBy({
    by: ['roundId'],
    where: { workspaceId, roundId: { not: null }, ...(teamIds && { teamId: { in: [...teamIds] } }) },
    _count: true,
  })
  return new Map(rows.map(({ roundId, _count }) => [roundId ?? '', _count]))
}

export async function updateExpectedSize(
  workspaceId: string,
  assessmentId: string,
  expectedSize: number | null,
): Promise<void> {
  await prisma().assessment.updateMany({ where: { id: assessmentId, workspaceId }, data: { expectedSize } })
}

/** Gives a team's assessment another link in place of its present one, whose number is given; false if it has moved on. */
export async function replaceTeamLink(
  workspaceId: string,
  assessmentId: string,
  version: number,
  linkHash: string,
): Promise<boolean> {
  const { count } = await prisma().assessment.updateMany({
    where: { id: assessmentId, workspaceId, linkVersion: version, publishedAt: null },
    data: { linkVersion: version + 1, linkHash },
  })
  return count === 1
}
