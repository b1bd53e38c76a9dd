import 'server-only'
import { prisma } from './client'
import { isId } from './is-id'

export type NewInvitation = {
  email: string
  role: string
  teamIds: readonly string[]
  tokenHash: string
  expiresAt: Date
}

export type PendingInvitation = { id: string; email: string; role: string; expiresAt: Date }

/** Stores an invitation in place of the one that the address may have had, whose link dies. @returns its id. */
export async function putInvitation(workspaceId: string, invitation: NewInvitation): Promise<string> {
  const { email, teamIds, ...rest } = invitation
  const data = { ...rest, teamIds: JSON.stringify(teamIds), createdAt: new Date() }
  const { id } = await prisma().invitation.upsert({
    where: { workspaceId_email: { workspaceId, email } },
    create: { workspaceId, email, ...data },
    update: data,
    select: { id: true },
  })
  return id
}

/** The invitations that were not accepted, also those that have expired, by address. */
export async function listInvitations(workspaceId: string): Promise<PendingInvitation[]> {
  return prisma().invitation.findMany({
    where: { workspaceId },
    select: { id: true, email: true, role: true, expiresAt: true },
    orderBy: { email: 'asc' },
  })
}

/** Who was invited and can still accept, with the teams that they would answer for. */
export async function listInvitedTeams(
  workspaceId: string,
  now = new Date(),
): Promise<{ email: string; role: string; teamIds: string[] }[]> {
  const where = { workspaceId, expiresAt: { gt: now } }
  const rows = await prisma().invitation.findMany({ where, select: { email: true, role: true, teamIds: true } })
  return rows.map(({ teamIds, ...row }) => ({ ...row, teamIds: JSON.parse(teamIds) as string[] }))
}

/** Takes an invitation back; false if there is none of that id. */
export async function deleteInvitation(workspaceId: string, id: string): Promise<boolean> {
  if (!isId(id)) return false
  return (await prisma().invitation.deleteMany({ where: { id, workspaceId } })).count > 0
}

export type OpenInvitation = {
  id: string
  workspaceId: string
  workspaceName: string
  email: string
  role: string
  teamIds: string[]
}

/** What a link leads to; null if its token is unknown, used, replaced or expired. */
export async function findInvitation(tokenHash: string, now = new Date()): Promise<OpenInvitation | null> {
  const row = await prisma().invitation.findFirst({
    where: { tokenHash, expiresAt: { gt: now } },
    include: { workspace: { select: { name: true } } },
  })
  if (row === null) return null
  const { id, workspaceId, workspace, email, role } = row
  return { id, workspaceId, workspaceName: workspace.name, email, role, teamIds: JSON.parse(row.teamIds) as string[] }
}

/** Uses a link up; false for all but one of those who try it at once. */
export async function useUpInvitation(tokenHash: string, now = new Date()): Promise<boolean> {
  return (await prisma().invitation.deleteMany({ where: { tokenHash, expiresAt: { gt: now } } })).count > 0
}

/** Withdraws the invitations that would make somebody an admin. */
export async function deleteAdminInvitations(workspaceId: string): Promise<void> {
  await prisma().invitation.deleteMany({ where: { workspaceId, role: 'admin' } })
}
