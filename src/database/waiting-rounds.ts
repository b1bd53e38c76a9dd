import 'server-only'
import { prisma } from './client'

/** A team's part in a round that is open. */
export type OpenPart = {
  id: string
  expectedSize: number | null
  leadSubmittedAt: Date | null
  team: { id: string; name: string }
  round: { id: string; name: string; closesAt: Date; asksLead: boolean; asksMembers: boolean; variant: string }
  /** How many members have answered; nothing else is told of them while the round is open. */
  responses: number
}

/** A team's report of a round. */
export type ReadyReport = {
  id: string
  publishedAt: Date | null
  team: { id: string; name: string }
  round: { id: string; name: string } | null
  /** What was published of each voice. */
  tallies: { data: string }[]
}

/** The parts of teams (of those named) in rounds that are open, those that close first before others, then by team. */
export async function listOpenParts(
  workspaceId: string,
  teamIds: readonly string[] | null,
  now: Date,
): Promise<OpenPart[]> {
  const where = {
    workspaceId,
    ...(teamIds && { teamId: { in: [...teamIds] } }),
    round: { openedAt: { not: null }, closedAt: null, closesAt: { gt: now } },
  }
  const rows = await prisma().assessment.findMany({
    where,
    select: {
      id: true,
      expectedSize: true,
      leadSubmittedAt: true,
      team: { select: { id: true, name: true } },
      round: {
        select: { id: true, name: true, closesAt: true, asksLead: true, asksMembers: true, variant: true },
      },
    },
    orderBy: [{ round: { closesAt: 'asc' } }, { roundId: 'asc' }, { team: { nameKey: 'asc' } }],
  })
  const counts = await prisma().response.groupBy({
    by: ['assessmentId'],
    where: { voice: 'member', assessment: where },
    _count: true,
  })
  const responses = new Map(counts.map(({ assessmentId, _count }) => [assessmentId, _count]))
  return rows.flatMap(({ round, ...row }) => (round ? { ...row, round, responses: responses.get(row.id) ?? 0 } : []))
}

/** What rounds have published of teams (of those named) since a time, the latest first, then by team; not the sample's. */
export async function listReadyReports(
  workspaceId: string,
  teamIds: readonly string[] | null,
  since: Date,
): Promise<ReadyReport[]> {
  return prisma().assessment.findMany({
    where: {
      workspaceId,
      ...(teamIds && { teamId: { in: [...teamIds] } }),
      publishedAt: { gte: since },
      round: { sample: false },
      tallies: { some: {} },
    },
    select: {
      id: true,
      publishedAt: true,
      team: { select: { id: true, name: true } },
      round: { select: { id: true, name: true } },
      tallies: { where: { sharedWith: '' }, select: { data: true } },
    },
    orderBy: [{ publishedAt: 'desc' }, { roundId: 'asc' }, { team: { nameKey: 'asc' } }],
  })
}
