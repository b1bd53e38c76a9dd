import 'server-only'
import { prisma } from './client'
import { isId } from './is-id'

/** What a report link shows: the report of an assessment, or the overview of a round. */
export type ReportLinkOf = { assessmentId: string } | { roundId: string }

export type ReportLink = { id: string; tokenHash: string; createdAt: Date; expiresAt: Date }

export type NewReportLink = Omit<ReportLink, 'createdAt'>

/** Stores a link. Throws if its assessment or round is not the workspace's. */
export async function insertReportLink(workspaceId: string, of: ReportLinkOf, link: NewReportLink): Promise<void> {
  const shown =
    'roundId' in of
      ? { round: { connect: { id: of.roundId, workspaceId } } }
      : { assessment: { connect: { id: of.assessmentId, workspaceId } } }
  await prisma().reportLink.create({ data: { ...link, ...shown, workspace: { connect: { id: workspaceId } } } })
}

/** The links to a report that have not expired, the newest first. */
export async function listReportLinks(workspaceId: string, of: ReportLinkOf, now: Date): Promise<ReportLink[]> {
  return prisma().reportLink.findMany({
    where: { ...of, workspaceId, expiresAt: { gt: now } },
    select: { id: true, tokenHash: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

/** Deletes one link to a report; its row as it was, or null if it is not there. */
export async function deleteReportLink(
  workspaceId: string,
  of: ReportLinkOf,
  id: string,
): Promise<{ expiresAt: Date } | null> {
  if (!isId(id)) return null
  const where = { ...of, id, workspaceId }
  const row = await prisma().reportLink.findFirst({ where, select: { expiresAt: true } })
  // Of two who delete it at once, one is told that it is not there.
  return (await prisma().reportLink.deleteMany({ where })).count === 1 ? row : null
}

/** Deletes the links of all workspaces that lead nowhere any more. */
export async function deleteExpiredReportLinks(now: Date): Promise<void> {
  await prisma().reportLink.deleteMany({ where: { expiresAt: { lte: now } } })
}

/** What a link leads to; null if its token is unknown, or it was revoked or has expired. */
export async function findReportLink(
  tokenHash: string,
  now: Date,
): Promise<{ workspaceId: string; of: ReportLinkOf; expiresAt: Date } | null> {
  const row = await prisma().reportLink.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    select: { workspaceId: true, assessmentId: true, roundId: true, expiresAt: true },
  })
  if (row === null) return null
  const { workspaceId, assessmentId, roundId, expiresAt } = row
  if (assessmentId !== null) return { workspaceId, of: { assessmentId }, expiresAt }
  return roundId === null ? null : { workspaceId, of: { roundId }, expiresAt }
}
