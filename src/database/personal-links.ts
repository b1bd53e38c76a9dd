import 'server-only'
import { prisma } from './client'
import { isId } from './is-id'

/** Whom a personal link was made for. Whether it was used is not in here, and in nothing that is shown. */
export type PersonalLink = { id: string; label: string; email: string | null }

export type NewPersonalLink = PersonalLink & { tokenHash: string }

/** A link to be mailed, and which team it is for. */
export type MailedLink = { id: string; email: string; team: string }

// Closing a round empties its links.
const NOT_EMPTY = { label: { not: '' } }

/** The personal links to an assessment, by name. */
export async function listPersonalLinks(workspaceId: string, assessmentId: string): Promise<PersonalLink[]> {
  const rows = await prisma().personalLink.findMany({
    where: { assessmentId, assessment: { workspaceId }, ...NOT_EMPTY },
    select: { id: true, label: true, email: true },
    // Random ids: what came first is told by nothing.
    orderBy: [{ label: 'asc' }, { id: 'asc' }],
  })
  return rows
}

/** Stores personal links to an assessment of the workspace; stores none if it is not one. */
export async function insertPersonalLinks(
  workspaceId: string,
  assessmentId: string,
  links: readonly NewPersonalLink[],
): Promise<void> {
  const assessment = await prisma().assessment.findFirst({ where: { id: assessmentId, workspaceId } })
  if (assessment === null) return
  await prisma().personalLink.createMany({ data: links.map((link) => ({ assessmentId, ...link })) })
}

/** Deletes one personal link, used or not; false if it is not there. */
export async function deletePersonalLink(workspaceId: string, assessmentId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const where = { id, assessmentId, assessment: { workspaceId }, ...NOT_EMPTY }
  return (await prisma().personalLink.deleteMany({ where })).count === 1
}

/** Whether any personal link of a round can be mailed, used or not. */
export async function hasMailedLinks(workspaceId: string, roundId: string): Promise<boolean> {
  const where = { email: { not: null }, assessment: { workspaceId, roundId } }
  return (await prisma().personalLink.findFirst({ where, select: { id: true } })) !== null
}

/**
 * Whom to remind: the only query that asks which links were used. What it finds is for the mail server and nobody else:
 * its length must not be shown, logged or stored either.
 */
export async function linksToRemind(workspaceId: string, roundId: string): Promise<MailedLink[]> {
  const rows = await prisma().personalLink.findMany({
    where: { used: false, email: { not: null }, assessment: { workspaceId, roundId } },
    select: { id: true, email: true, assessment: { select: { team: { select: { name: true } } } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, email, assessment }) => ({ id, email: email ?? '', team: assessment.team.name }))
}
